import { briefTable } from './brief-table';

/** Hungarian. */
export const hu = briefTable({
  language: 'hu',
  abbreviations:
    'dr prof ifj id özv st pl stb ún kb ill ti u.n i.e jan febr márc ápr jún júl aug szept okt nov dec ft mrd',
  stopwords: `a az és hogy nem is egy volt van vannak voltak lesz de ha mint már csak még meg el ki be fel le s sem
    vagy azt ezt ez ezek azok ezen azon aki akik ami amely amelyek amelyet ahol amikor szerint után előtt között
    alatt mellett ellen miatt majd pedig így úgy több nagyon minden volna lehet kell ő ők neki nekik őket`,
  guards: `nem ne sem se nincs nincsenek soha senki semmi nélkül aligha talán lehet állítólag valószínűleg
    feltehetően ha kivéve csak csupán majdnem közel mintegy körülbelül legalább legfeljebb bár noha tagadja
    tagadta`,
  leaning: 'ő ők ez ezek az azok ezt azt ezzel azzal erről arról itt ott ekkor akkor ezért azért',
  openers:
    'de, azonban, emellett, ugyanakkor, viszont, például, továbbá, ráadásul, mindeközben, ezzel szemben',
  personal: 'én mi engem minket nekem nekünk ti önök',
  leaningPhrases: `szerinte, elmondása szerint, állítása szerint, véleménye szerint, másnap,
    a következő napon`,
  spans: 'perccel órával nappal héttel hónappal évvel',
  sequels: 'később, korábban, azelőtt',
  aboutReport: 'ebben a cikkben',
  refusals: `nem kívánta kommentálni, nem kívánja kommentálni, nem kívánták kommentálni,
    nem kívánt nyilatkozni, nem kommentálta`,
  coordinators: 'és de',
  tellsWho: 'erről számolt be, erről a rendőrség, ezt közölte, ezt mondta, ezt jelentette be, minderről',
});
