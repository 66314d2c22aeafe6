import { briefTable } from './brief-table';

/** Finnish: negation is a verb inflected for person, or an ending. */
export const fi = briefTable({
  language: 'fi',
  abbreviations: 'esim mm ns ym jne ks prof tri dr klo n noin eur milj mrd vrt eli',
  stopwords: `ja on oli ovat olivat ei eivät että se ne hän he tämä nämä joka jotka jonka jossa josta kun kuin
    myös mutta tai sekä vain niin nyt jo vielä ole olla ollut olleet mukaan mitä mikä missä kanssa ennen jälkeen
    sen sitä siitä siinä sille niiden niitä hänen heidän tämän tätä tässä tästä jos koska sillä jopa noin yli
    alle vuoden vuonna eli voi voivat olisi olisivat`,
  leaning: `hän he se ne tämä nämä hänen heidän sen niiden tämän näiden siitä siinä sille tästä tässä siksi silloin`,
  openers: 'mutta, lisäksi, toisaalta, kuitenkin, esimerkiksi, samalla, sen sijaan',
  personal: 'minä me sinä te minun meidän meitä meille',
  leaningPhrases: 'hänen mukaansa, heidän mukaansa, hänen mielestään, seuraavana päivänä, seuraavana vuonna',
  spans: 'minuutti minuuttia tunti tuntia päivä päivää viikko viikkoa kuukausi kuukautta vuosi vuotta',
  sequels: 'myöhemmin, aiemmin, aikaisemmin',
  refusals: `ei halua kommentoida, ei halunnut kommentoida, kieltäytyi kommentoimasta, ei kommentoi asiaa,
    ei kommentoinut asiaa`,
  coordinators: 'ja mutta',
  tellsWho: `asiasta kertoi, asiasta kertoo, asiasta kertoivat, asiasta uutisoi, asiasta tiedotti, asiasta tiedottaa,
    tästä kertoi`,
});
