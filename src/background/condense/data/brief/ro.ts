import { briefTable } from './brief-table';

/** Romanian. */
export const ro = briefTable({
  language: 'ro',
  abbreviations:
    'dr prof ing gen col lt sf str bd nr etc ian feb apr iun iul aug sept oct nov dec mil mld art vs',
  stopwords: `și şi în de la cu pe din a al ai ale o un unei unui care că nu este sunt a fost au fi pentru prin
    după mai ce se să sau dar până când unde cum acest această acești aceste acestei acestui lui ei lor el ea ele
    către între fără despre sub spre peste dacă doar foarte tot toate tuturor am are avea va vor fost era erau`,
  guards: `nu nici niciodată nimeni nimic fără abia poate probabil posibil presupus presupusa ar dacă decât doar
    numai aproape circa aproximativ cel puțin deși neagă negat`,
  leaning: `el ea ei ele acesta aceasta aceștia acestea acest această acești aceste acestui acestei lui lor acolo atunci astfel`,
  openers:
    'dar, însă, totodată, de asemenea, în plus, totuși, pe de altă parte, de exemplu, astfel, în schimb',
  personal: 'eu noi mine ne mea meu nostru noastră voi',
  leaningPhrases: `potrivit acestuia, potrivit acesteia, potrivit acestora, conform acestuia,
    conform acesteia, în opinia sa, în opinia acestuia`,
  spans: 'minut minute oră ore zi zile săptămână săptămâni lună luni an ani',
  sequels: 'mai târziu',
  aboutReport: 'în acest articol',
  refusals: `a refuzat să comenteze, au refuzat să comenteze, nu a dorit să comenteze,
    nu au dorit să comenteze`,
  coordinators: 'și dar iar',
  tellsWho: 'anunțul a fost făcut, informația a fost confirmată, informația a fost transmisă',
});
