// What class and id of an item's elements, in lower case, say about the text they hold.
/** The item's title. */
export const TITLE_NAME =
  /titl|headline|heading|head(?:er)?\b|titulo|titre|titel|ueberschrift|otsikko|naslov/u;
/** The line above the title: a section or topic. */
export const KICKER_NAME =
  /kicker|eyebrow|categor|section|rubri|topic|tag\b|label|overline|dachzeile|channel|vignette|pretitle|volanta|antetitulo|surtitre|seccion/u;
/** The sentences below the title. */
export const TEASER_NAME =
  /teaser|excerpt|summary|desc|dek\b|intro|lead\b|standfirst|abstract|snippet|bajada|copete|chapo|anriss|deck\b|subtitle|sub-title|subhead/u;
/** Who wrote the article. */
export const AUTHOR_NAME = /author|byline|autor|auteur|creator|contributor|writer/u;
/** Nothing about the article: counts, buttons, captions, text for screen readers. */
export const NOISE_NAME =
  /comment|count|share|rank|number|button|btn|read-?more|more-?link|duration|views|likes|badge|icon|caption|credit|sr-only|visually-hidden|screen-reader/u;

/** What the class or id of an advertising slot contains. */
export const AD_NAME =
  /outbrain|taboola|sponsor|advert|(?:^|[\s_-])ads?(?:$|[\s_-])|promoted|partner|plista|revcontent|ligatus|dianomi|zergnet|mgid|commercial|affiliate|anzeige/u;

/** Class and id up to their first digit: "teaser teaser-12" and "teaser teaser-13" are of the same kind. */
export function stemOf(names: string): string {
  const digit = names.search(/\d/u);
  return digit < 0 ? names : names.slice(0, digit);
}
