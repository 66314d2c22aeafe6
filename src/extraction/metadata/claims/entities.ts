import { lazily } from '../../../model/lazily';

/** Names of the characters from U+00A0 to U+00FF, in order (HTML 4.01, § 24.2.1). */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const OTHERS: readonly (readonly [string, string])[] = [
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['hellip', '…'],
  ['bull', '•'],
  ['euro', '€'],
];

/** Characters by entity name. Made on first use: few pages escape anything once too often. */
const namedCharacters = lazily((): ReadonlyMap<string, string> => {
  const latin1 = LATIN_1.split(' ').map((name, index) => [name, String.fromCodePoint(160 + index)] as const);
  return new Map([...latin1, ...OTHERS]);
});

/**
 * Decodes the entities that pages leave in JSON-LD and meta tags, escaped once too often: "n&#8217;e".
 * Unknown entities stay as they are. No markup is parsed.
 */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}\d{0,2}));/gu,
    (whole, ...groups) => {
      const [decimal, hex, name] = groups.map(String);
      if (name !== undefined && name !== 'undefined') return namedCharacters().get(name) ?? whole;
      const code = decimal !== 'undefined' ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : whole;
    },
  );
}

/** A value as one line of text: entities decoded, tags removed, white space as single spaces. */
export function plain(text: string): string {
  return decodeEntities(text.length > MAX_VALUE ? text.slice(0, MAX_VALUE) : text)
    .replace(/<\/?[a-zA-Z][^<>]{0,300}>/gu, ' ')
    .replace(/[\0-\x1f\x7f-\x9f\s\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu, ' ')
    .trim();
}

/** Longest title or name, in code units; text beyond it is not read. */
const MAX_VALUE = 2000;
