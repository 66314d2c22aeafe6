import type { Cut, CutRule, Segment, SentenceView } from './sentence-view';
import { closingAt, hasGuard, isFinite, wordsIn } from './sentence-view';

/** "(pictured)", "(66 feet)": brackets that hold no guard. */
export const parentheses: CutRule = (view) => {
  const { text, sentence } = view;
  const cuts: Cut[] = [];
  let open = -1;
  for (let i = sentence.span.start; i < sentence.span.end; i += 1) {
    const sign = text[i];
    if (sign === '(' || sign === '（') open = open < 0 ? i : sentence.span.end;
    if ((sign === ')' || sign === '）') && open >= 0 && open < i) {
      const isSpaced = /\s/u.test(text[open - 1] ?? '');
      // At the start nothing is left to hang on to.
      if (open > sentence.span.start && !hasGuard(view, wordsIn(view, { start: open, end: i })))
        cuts.push({ start: isSpaced ? open - 1 : open, end: i + 1, rule: 'parenthesis', when: 'always' });
      open = -1;
    }
  }
  return cuts;
};

/** "The dam – the oldest of the three – broke": exactly two spaced dashes. */
export const dashes: CutRule = (view) => {
  const { text, sentence } = view;
  const found = [...text.slice(sentence.span.start, sentence.span.end).matchAll(/\s(?:--|—|–)\s/gu)];
  const [first, second] = found;
  if (found.length !== 2 || first === undefined || second === undefined) return [];
  const start = sentence.span.start + first.index;
  const end = sentence.span.start + second.index + second[0].length - 1;
  if (hasGuard(view, wordsIn(view, { start, end }))) return [];
  return [{ start, end, rule: 'dashes', when: 'ifCheap' }];
};

const LONGEST_ASIDE = 14;

/** ", a farmer from Orla," and ", who was 61,": asides between commas before the verb, or at the end. */
export const commaAsides: CutRule = (view) => {
  const { segments } = view;
  const isList = segments.some(({ words }) => words.length < 3 && words.length > 0 && segments.length > 4);
  return segments.flatMap((segment, i): readonly Cut[] => {
    const before = segments[i - 1];
    if (i === 0 || before === undefined || isList || segment.words.length > LONGEST_ASIDE * 2) return [];
    const kind = asideKind(view, segment, before);
    if (kind === undefined || hasGuard(view, segment.words)) return [];
    const start = segment.start - 1;
    const after = segments[i + 1];
    if (after === undefined) {
      if (kind === 'age' || before.words.length + i < 5) return [];
      return [{ start, end: closingAt(view), rule: kind, when: 'ifCheap' }];
    }
    // The main clause goes on with its verb right after the comma, else the comma may close something else.
    if (!isFinite(view, after.words[0])) return [];
    return [{ start, end: after.start, rule: kind, when: 'ifCheap' }];
  });
};

function asideKind(view: SentenceView, segment: Segment, before: Segment): string | undefined {
  const { table } = view;
  const [first] = segment.words;
  const last = before.words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (segment.words.length === 1 && /^\d{1,3}$/u.test(first.text)) return 'age';
  if (table.relatives.has(first.lower)) return 'relative';
  const hangsOnName = /^\p{Lu}/u.test(last.text);
  const isNounPhrase = !segment.words.some(
    (word) => table.finite.has(word.lower) || table.saying.has(word.lower),
  );
  if (table.articles.has(first.lower) && hangsOnName && isNounPhrase && segment.words.length <= LONGEST_ASIDE)
    return 'apposition';
  return undefined;
}
