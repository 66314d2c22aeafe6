import { isOpenEnded } from '../clause';
import { mustStay } from '../guard';
import { refusalIn } from '../refusal-in';
import { closingAt, type CutRule } from '../sentence-view';

const LONGEST_REST = 8;

/**
 * Cuts a refusal to comment from what its subject did besides: "Vane resigned on Tuesday and declined to comment
 * further". With a brief table nothing is cut.
 */
export const refusal: CutRule = (view) => {
  const { text, sentence, table } = view;
  if (table.isBrief) return [];
  const { words } = sentence;
  const found = refusalIn(text, words, table);
  if (found?.joint === undefined) return [];
  const before = words[found.joint - 1];
  const joint = words[found.joint];
  const rest = words.slice(found.end);
  if (before === undefined || joint === undefined || isOpenEnded(view, before)) return [];
  if (!/^,? $/u.test(text.slice(before.end, joint.start)) || rest.length > LONGEST_REST) return [];
  const end = closingAt(view);
  const said = text.slice(joint.start, end);
  const saysMore = rest.some(
    ({ lower }) => table.complementisers.has(lower) || table.coordinators.has(lower),
  );
  // "Did not respond" stays, since a negation always does, and so does an amount or another statement.
  if (mustStay(view, words.slice(found.joint + 1)) || /[,;:]/u.test(said) || saysMore) return [];
  return [{ start: before.end, end, rule: 'refusal', when: 'always' }];
};
