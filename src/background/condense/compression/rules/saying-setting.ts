import { closingAt, type CutRule } from '../sentence-view';

const LONGEST_SETTING = 40;

/** "Vane said in a statement that …" → "Vane said that …". */
export const sayingSetting: CutRule = (view) => {
  const { sentence, table, text } = view;
  return sentence.words.flatMap((word) => {
    if (!table.saying.has(word.lower)) return [];
    const after = text.slice(word.end, word.end + LONGEST_SETTING).toLowerCase();
    const setting = table.settings.find((phrase) => after.startsWith(` ${phrase}`));
    if (setting === undefined) return [];
    const end = word.end + 1 + setting.length;
    const next = sentence.words.find(({ start }) => start >= end);
    const isClosed =
      end === closingAt(view) ||
      (next !== undefined &&
        /^,? $/u.test(text.slice(end, next.start)) &&
        (table.complementisers.has(next.lower) ||
          table.weekdays.includes(next.lower) ||
          table.dayPrepositions.has(next.lower)));
    return isClosed ? [{ start: word.end, end, rule: 'setting', when: 'always' }] : [];
  });
};
