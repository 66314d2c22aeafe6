/** Numbers in any script's digits. */
const DIGIT = /\p{Nd}/u;
const CLOCK = /^\p{Nd}{1,2}\s?[:.h]\s?\p{Nd}{2}(?:\s?[ap]\.?m\.?|\s\p{L}{1,4})?$/iu;
const NUMERIC_DATE =
  /^\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-](?:\p{Nd}{1,4})?(?:[,\s|·-]+\p{Nd}{1,2}[:.h]\p{Nd}{2}(?::\p{Nd}{2})?(?:\s\p{L}{1,4})?)?$/u;
const CJK_DATE = /^[([（]?(?:\p{Nd}{2,4}年)?\p{Nd}{1,2}月\p{Nd}{1,2}日/u;
const CJK_RELATIVE =
  /^\p{Nd}+\s?(?:秒|分|分钟|分鐘|小时|小時|時間|日|天|週間|周|か月|ヶ月|个月|年)(?:前|钟前|鐘前)/u;
const TIME_NAME =
  /(?:^|[\s_-])(?:time|date|datum|data|fecha|hora|heure|zeit|timestamp|published|pubdate|when)(?:$|[\s_-])/u;
const MAX_TIME_LENGTH = 45;

/** Tells whether short texts are times, in the language of the page. */
export type TimeReader = (text: string, names: string) => boolean;

/**
 * Makes a reader of times. Words for months and units come from the browser's own knowledge of the language,
 * and of English, which many pages use for their dates whatever they are written in.
 */
export function timeReader(language: string): TimeReader {
  let words: ReadonlySet<string> | undefined;
  return (text, names) => {
    if (text.length > MAX_TIME_LENGTH) return false;
    if (CLOCK.test(text) || NUMERIC_DATE.test(text) || CJK_DATE.test(text) || CJK_RELATIVE.test(text))
      return true;
    const hasName = TIME_NAME.test(names);
    if (!hasName && text.length > 32) return false;
    words ??= timeWords(language);
    const tokens = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
    if (tokens.length > 8) return false;
    const known = tokens.filter((token) => words?.has(token) === true).length;
    if (DIGIT.test(text))
      return known > 0 && known * 2 >= tokens.length - 1 ? true : hasName && tokens.length <= 5;
    // "yesterday", "قبل يومين": no digit, but nothing else than a time either.
    return tokens.length > 0 && tokens.length <= 3 && (known === tokens.length || (hasName && known > 0));
  };
}

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;

/** Words of dates and of spans of time, lower case, in a language and in English. */
function timeWords(language: string): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (text: string): void => {
    for (const word of text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) words.add(word);
  };
  for (const locale of new Set([...knownLocale(language), 'en'])) {
    for (const style of ['long', 'short'] as const) {
      const dates = new Intl.DateTimeFormat(locale, {
        day: 'numeric',
        month: style,
        year: 'numeric',
        weekday: style,
        timeZone: 'UTC',
      });
      for (let month = 0; month < 12; month += 1) add(dates.format(Date.UTC(2024, month, 1 + (month % 7))));
      // "always" gives "2 days ago" where "auto" may have a word for it ("the day before yesterday").
      for (const numeric of ['auto', 'always'] as const) {
        const relative = new Intl.RelativeTimeFormat(locale, { style, numeric });
        if (numeric === 'auto') add(relative.format(0, 'day'));
        for (const unit of UNITS)
          for (const count of [-1, -2, -3, -7, -20]) add(relative.format(count, unit));
      }
    }
  }
  for (const word of ['am', 'pm', 'utc', 'gmt', 'updated', 'published']) words.add(word);
  return words;
}

function knownLocale(language: string): readonly string[] {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language === '' ? [] : [language]);
  } catch {
    // The page's own language tag is malformed ("english", "en_US"); English is tried in any case.
    return [];
  }
}

/** An ISO 8601 date out of a `datetime` attribute; undefined where it holds something else. */
export function isoDate(datetime: string): string | undefined {
  const text = datetime.trim();
  if (!/^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u.test(text))
    return undefined;
  return Number.isNaN(Date.parse(text)) ? undefined : text.replace(' ', 'T');
}
