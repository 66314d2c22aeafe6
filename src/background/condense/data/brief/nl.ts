import { briefTable } from './brief-table';

/** Dutch. */
export const nl = briefTable({
  language: 'nl',
  abbreviations: `dr prof mr mw dhr drs ir st bijv nr ca enz jl evt incl excl vs jan feb mrt apr jun jul aug sep
    sept okt nov dec m.b.t o.a t.w d.w.z i.p.v`,
  stopwords: `de het een en of maar in op aan bij met van voor naar uit over onder door tegen om te ten ter tot
    is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon zal zullen zou zouden moet
    moeten mag niet ook nog al wel er dat dit die deze dan als toen want omdat wat wie waar hoe hij zij ze we wij
    ik je jij u hun hem haar zich men zo meer veel na per tussen sinds volgens`,
  guards: `niet geen nooit niemand niets noch zonder amper nauwelijks misschien mogelijk vermoedelijk
    waarschijnlijk wellicht zou zouden als indien tenzij behalve slechts alleen bijna ongeveer circa zeker
    minstens hooguit mits hoewel ontkent ontkende`,
  leaning: `hij zij ze dit dat deze die zijn haar hun hem daar daarmee daardoor daarop daarvoor daarom
    hiermee hierdoor hierover beiden daarvan waaronder laatstgenoemde`,
  openers: `maar, en, bovendien, daarnaast, echter, ook, zo, dus, toch, overigens`,
  personal: 'ik wij we je jij u ons onze mijn jullie',
  leaningPhrases: `het is, het was, het gaat, het ging, het werd, het wordt, het heeft, het had, het kan, het kon,
    het zou, het zal, het moet, het moest, het mag, het mocht, het betreft, het betrof, het bleek, het blijkt,
    het lijkt, het leek, het komt, het kwam, het gebeurde, het gebeurt, het blijft, het bleef, het duurde,
    het duurt, het leidde, het leidt, het ontstond, het begon, het liet, het laat, het doet, het deed, het ligt,
    het lag, het staat, het stond, het zijn, het waren, het hoeft, het zorgt, het zorgde, het betekent,
    volgens hem, volgens hen, volgens haar, de twee zijn, de twee waren, de twee werden,
    de twee hebben, de twee hadden, de ander is, de ander was, de ander werd, de volgende dag, de dag erna,
    de dag daarna, een dag daarna`,
  backReferences: `onder hen, van hen, van hem, voor hem, voor haar, voor hen, met hem, met hen, bij hem, tegen hem, tegen hen, naast hem, ook hij, ook zij, ook daar, ook hier`,
  spans: 'minuut minuten uur uren dag dagen nacht week weken maand maanden jaar jaren',
  sequels: 'later, eerder',
  aboutReport: 'in dit artikel, onze nieuwsbrief',
  refusals: `wilde niet reageren, wil niet reageren, wilden niet reageren, willen niet reageren,
    wilde geen commentaar, wil geen commentaar, gaf geen commentaar, geven geen commentaar,
    niet bereikbaar voor commentaar, niet bereikbaar voor een reactie`,
  coordinators: 'en maar',
  tellsWho: `dat meldt, dat meldde, dat melden, dat meldden, dat zegt, dat zei, dat schrijft, dat schrijven,
    dat bevestigt, dat bevestigde`,
});
