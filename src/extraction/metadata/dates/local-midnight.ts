/** Zones of languages that are written in one zone for the most part, where the page names no region. */
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
/** Regions in which these languages are written in that zone. */
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
 * "2024-03-04T23:00:00Z" on a page in German is midnight of 5 March in Germany: what systems make of a day without
 * time that was typed there. The same instant, written in the zone of the page's readers, has their day.
 *
 * @param language BCP 47; the date is left as it is where the language has no one zone
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
