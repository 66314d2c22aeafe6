import { briefTable } from './brief-table';

/** Polish. */
export const pl = briefTable({
  language: 'pl',
  abbreviations: `dr prof hab inż mgr płk gen kpt mjr ks bp św ul al pl im np tzn tzw tj tys godz r w
    ok nr str m.in p.o ws vs itp itd por red woj pow gm os sp mł bryg asp st kpr sierż nadkom podkom kom insp ppłk`,
  closingUnits: 'r',
  stopwords: `i a w z na do o u po za od ze we się nie to jest są był była było byli były być jak ale oraz czy
    dla przez przy pod nad przed między bez że który która które którzy którego której których co kto gdy
    gdzie kiedy już jeszcze tylko także też tak jego jej ich ten ta te tego tej tych tym mu go im nas nam my
    ja on ona oni one ma mają może mogą będzie będą został została zostało zostały bardzo więcej roku`,
  guards: `nie ani nigdy nikt nic żaden żadna bez prawdopodobnie podobno rzekomo być może chyba mógł mogła
    mogło mogli mogły mógłby mogłaby mogłoby jeśli jeżeli chyba oprócz tylko prawie niemal około ponad co
    najmniej choć chociaż zaprzecza zaprzeczył zaprzeczyła`,
  leaning: `on ona ono oni one to ten ta te tego tej tym tych jego jej ich tam wtedy dlatego dzięki temu takie taka taki obaj obie oboje jemu`,
  openers: `ale, jednak, ponadto, poza tym, natomiast, tymczasem, z kolei, dodatkowo, w efekcie, na przykład, co więcej`,
  personal: 'ja my mnie nas nam mój moja nasz nasza wy pan pani',
  leaningPhrases: `po jego słowach, według jego słów, według jej słów, według ich słów, według niego,
    według niej, według nich, zdaniem tego, w jego ocenie, w jej ocenie, w ich ocenie, w jego opinii,
    w jej opinii, grozi mu, grozi jej, grozi im, z tego powodu, w związku z tym, jak dodał, jak dodała,
    następnego dnia, kolejnego dnia`,
  backReferences: `wśród nich, spośród nich, z nich, dla niego, dla niej, dla nich, u niego, u niej, z nim, z nią, z nimi, przeciwko niemu, przeciwko niej`,
  spans: `minutę minuty minut godzinę godziny godzin dzień dni tydzień tygodnie tygodni miesiąc miesiące
    miesięcy rok lata lat`,
  sequels: 'później, wcześniej',
  aboutReport: 'w tym artykule, kliknij tutaj, zapisz się do newslettera',
  refusals: `odmówił komentarza, odmówiła komentarza, odmówili komentarza, odmówiło komentarza,
    nie chciał komentować, nie chciała komentować, nie chcieli komentować, nie skomentował sprawy,
    nie skomentowała sprawy, nie odpowiedział na pytania, nie odpowiedziała na pytania,
    nie odpowiedzieli na pytania`,
  coordinators: 'i a ale lecz',
  tellsWho: `poinformował o tym, poinformowała o tym, poinformowali o tym, poinformowało o tym, o tym poinformował,
    o tym poinformowała, o sprawie poinformował, o sprawie poinformowała, o sprawie poinformowali,
    o sprawie informuje, informację podał, informację podała, informację przekazał, informację przekazała,
    informację tę potwierdził, informację potwierdził, informację potwierdziła, przekazał to, przekazała to`,
});
