import type { CutRule } from '../sentence-view';

/**
 * "A charm[2] was", "spell,[3][14]", "[1] The charm". Other numbers in square brackets replace words of the text:
 * "within [4] days", "[12] people", "([12] in all)".
 */
const MARK =
  /(?<=[\p{L}\p{N}.,;:!?%\p{Pe}\p{Pf}])(?:\[\d{1,3}\])+|^(?:\[\d{1,3}\])+\s*(?=[\p{Lu}\p{Lo}"'“‘«„])/gu;

/**
 * The same after a space or in round brackets: "A charm (2) was", "a spell. [3]". After a name or a number it may be
 * an amount.
 */
const APART =
  /(?<=(?<![\p{L}\p{N}])\p{Ll}[\p{Ll}-]{0,40}|[\p{Ll}\p{Pe}\p{Pf}][.,;:!?])(?:\s?\(\d{1,2}\)|\s\[\d{1,2}\])/gu;

/** Cuts note numbers as encyclopedias set them: "The charm[2] was first seen" → "The charm was first seen". */
export const referenceMark: CutRule = ({ text, sentence: { span }, table }) => {
  const said = text.slice(span.start, span.end);
  const apart = [...said.matchAll(APART)].filter(
    (match) => isCountedUp(text, match[0].trim()) && !table.weekdays.includes(wordBefore(said, match.index)),
  );
  return [...said.matchAll(MARK), ...apart].map(({ index, 0: mark }) => ({
    start: span.start + index,
    end: span.start + index + mark.length,
    rule: 'reference mark',
    when: 'always',
  }));
};

/**
 * Whether the text counts up to a mark from 1 in ascending order, as notes are numbered; for "within [4] days",
 * "7-6 (5)" and "goals by Quill (2)" it does not.
 */
function isCountedUp(text: string, mark: string): boolean {
  const [open = '', close = ''] = [mark[0], mark.at(-1)];
  const number = Number(mark.slice(1, -1));
  // A lone "(1)" is not a note.
  const upTo = Math.max(2, number);
  let at = -1;
  for (let i = 1; i <= upTo; i += 1) {
    at = text.indexOf(`${open}${i}${close}`, at + 1);
    if (at < 0) return false;
  }
  return number > 0;
}

const wordBefore = (said: string, at: number): string =>
  /[\p{L}-]{1,40}$/u.exec(said.slice(Math.max(0, at - 40), at))?.[0].toLowerCase() ?? '';
