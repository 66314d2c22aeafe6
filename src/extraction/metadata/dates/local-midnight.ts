/** Time zones of languages that are mostly written in one zone. */
const ZONES: Readonly<Record<string, string>> = {
  de: 'Europe/Berlin',
  fr: 'Europe/Paris',
  it: 'Europe/Rome',
  nl: 'Europe/Amsterdam',
  pl: 'Europe/Warsaw',
  cs: 'Europe/Prague',
  sk: 'Europe/Bratislava',
  hu: 'Europe/Budapest',
  sv: 'Europe/Stockholm',
  da: 'Europe/Copenhagen',
  nb: 'Europe/Oslo',
  no: 'Europe/Oslo',
  fi: 'Europe/Helsinki',
  el: 'Europe/Athens',
  ro: 'Europe/Bucharest',
  bg: 'Europe/Sofia',
  uk: 'Europe/Kyiv',
  tr: 'Europe/Istanbul',
  ja: 'Asia/Tokyo',
  ko: 'Asia/Seoul',
};
/** The region of a language's zone, where its code is not that of the language; the zone holds for no other region. */
const HOME: Readonly<Record<string, string>> = {
  sv: 'SE',
  da: 'DK',
  nb: 'NO',
  cs: 'CZ',
  el: 'GR',
  uk: 'UA',
  ja: 'JP',
  ko: 'KR',
};

const SHARP_HOUR = /T(?!00)\d\d:00(?::00)?(?:Z|\+00:?00)$/u;

/**
 * "2024-03-04T23:00:00Z" on a page in German is midnight of 5 March in Germany: what systems make of a day that was
 * typed there without a time. Rewrites such an instant in the zone of the page's readers, which gives their day.
 *
 * @param language BCP 47; the date is returned unchanged where the language or region has no single zone
 */
export function atLocalMidnight(iso: string, language: string): string {
  if (!SHARP_HOUR.test(iso)) return iso;
  const [code = '', region] = language.split('-');
  const timeZone = ZONES[code];
  if (timeZone === undefined || (region !== undefined && region !== (HOME[code] ?? code.toUpperCase())))
    return iso;
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(Date.parse(iso));
  const [day = '', time] = shown.split(' ');
  if (time !== '00:00:00') return iso;
  const ahead = (Date.parse(`${day}T00:00:00Z`) - Date.parse(iso)) / 3_600_000;
  return `${day}T00:00:00+${String(ahead).padStart(2, '0')}:00`;
}
