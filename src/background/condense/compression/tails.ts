import type { Span } from '../../../model/span';
import type { Word } from '../sentences/words';
import type { CutRule, SentenceView } from './sentence-view';
import { closingAt, hasGuard, isFinite } from './sentence-view';

const LONGEST_SPEAKER = 10;
const LONGEST_AFTER_VERB = 5;
const SHORTEST_CLAIM = 6;

/** "…, police said on Monday." and "…, according to two officials.": the words go, who said it is kept. */
export const attributionTail: CutRule = (view) => {
  const { segments, text, table } = view;
  const segment = segments.at(-1);
  if (segment === undefined || segments.length < 2 || view.quotes.length > 0) return [];
  const claim = segments.slice(0, -1).flatMap(({ words }) => words);
  if (claim.length < SHORTEST_CLAIM || !claim.some((word) => isFinite(view, word))) return [];
  const end = closingAt(view);
  const phrase = text.slice(segment.words[0]?.start ?? end, end).toLowerCase();
  const opener = table.accordingTo.find((words) => phrase.startsWith(`${words} `));
  const speaker =
    opener === undefined
      ? speakerOf(view, segment.words)
      : { start: (segment.words[0]?.start ?? end) + opener.length + 1, end };
  if (speaker === undefined) return [];
  return [{ start: segment.start - 1, end, rule: 'attribution', when: 'always', speaker }];
};

/** The subject of "police said on Monday" or "said Vane"; undefined when it is no bare attribution. */
function speakerOf({ table }: SentenceView, words: readonly Word[]): Span | undefined {
  const at = words.findIndex(({ lower }) => table.saying.has(lower));
  if (at < 0 || words.length > LONGEST_SPEAKER + LONGEST_AFTER_VERB) return undefined;
  const subject = at === 0 ? words.slice(1) : words.slice(0, at);
  const after = at === 0 ? [] : words.slice(at + 1);
  const [first] = subject;
  const last = subject.at(-1);
  if (first === undefined || last === undefined || subject.length > LONGEST_SPEAKER) return undefined;
  // "he said" names nobody: without the words there would be no speaker left.
  if (table.leaning.has(first.lower) || table.personal.has(first.lower)) return undefined;
  const isTime =
    after[0] === undefined || table.adjuncts.has(after[0].lower) || table.weekdays.includes(after[0].lower);
  if (!isTime || after.length > LONGEST_AFTER_VERB) return undefined;
  return { start: first.start, end: last.end };
}

/** ", sending shares lower", ", while …", ", after …": a closing clause that hangs on a whole sentence. */
export const trailingClause: CutRule = (view) => {
  const { segments, table, text } = view;
  const end = closingAt(view);
  for (let i = segments.length - 1; i >= 1 && i >= segments.length - 2; i -= 1) {
    const segment = segments[i];
    const first = segment?.words[0];
    if (segment === undefined || first === undefined) continue;
    const rest = segments.slice(0, i).flatMap(({ words }) => words);
    if (rest.length < SHORTEST_CLAIM + 2 || !rest.some((word) => isFinite(view, word))) continue;
    const phrase = text.slice(first.start, end).toLowerCase();
    const isTrailing =
      table.trailing.some((opening) => phrase.startsWith(`${opening} `)) ||
      (table.participleEnding !== undefined &&
        first.lower.length > 5 &&
        first.lower.endsWith(table.participleEnding)) ||
      (table.adjuncts.has(first.lower) && i === segments.length - 1);
    if (!isTrailing || table.accordingTo.some((words) => phrase.startsWith(`${words} `))) continue;
    const words = segments.slice(i).flatMap(({ words }) => words);
    if (hasGuard(view, words)) continue;
    return [{ start: segment.start - 1, end, rule: 'trailing', when: 'ifCheap' }];
  }
  return [];
};
