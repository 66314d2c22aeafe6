/**
 * Writes the names of months and the words of dates and of spans of time, as this Node's `Intl` knows them, for the
 * languages that the table of headings speaks and for regions that have words of their own. Pages in one of them then
 * need no formatter: creating the first ones costs a browser more than reading the page.
 *   npx tsx scripts/time-words.ts
 */
import { writeFileSync } from 'node:fs';
import headings from '../src/extraction/read-next/phrases/data/headings.json';
import { FORMS, readMonths } from '../src/extraction/metadata/dates/read-months';
import { localeWords } from '../src/extraction/read-next/times/locale-words';

const REGIONS = ['en-GB', 'de-AT', 'fr-CA', 'pt-PT', 'zh-TW', 'zh-HK', 'ar-SY', 'ar-MA', 'sr-Latn'];

const table = Object.fromEntries(
  [...Object.keys(headings), ...REGIONS].map((locale) => {
    const { calendar, units, past, days, joins } = localeWords(locale);
    return [locale, [calendar, units, past, days, joins].map((words) => words.join(' '))];
  }),
);
function writtenMonths(locale: string, form: Intl.DateTimeFormatOptions): readonly string[] {
  const { names, markers } = readMonths(locale, form);
  const named = [...names].map(([name, month]) => `${month} ${name}`);
  return named.concat([...markers].map((word) => `0 ${word}`));
}

const months = Object.fromEntries(
  Object.keys(table).map((locale) => [locale, FORMS.map((form) => writtenMonths(locale, form))]),
);

writeFileSync('src/extraction/metadata/dates/data/months.json', `${JSON.stringify(months, undefined, 2)}\n`);
writeFileSync(
  'src/extraction/read-next/times/data/time-words.json',
  `${JSON.stringify(table, undefined, 2)}\n`,
);
