import type { Line } from '../../body/lines/gather';
import { isLower, some } from '../../text/letters';
import type { DateLanguage } from '../dates/month-names';
import { findDates } from '../dates/worded-dates';
import { cleanNames, isPersonLike, isWriter } from './names';

/** Longest line of a name and a role, and longest line about the author, in code units. */
const LONGEST = 80;
const LONGEST_NOTE = 400;

/** The lines in which a name is looked for. */
export interface Lines {
  readonly near: readonly Line[];
  readonly after: readonly Line[];
  readonly headline: string;
}

/**
 * The author named on a line that nothing marks, below the headline. "Press Release" and "New York" look like names, so
 * a role must say that the person writes ("Ada Holm, harbour correspondent", on one line or two), or a date must follow
 * and one other line of the page, a note on the author, begin with the name ("Ada Holm is a writer in Elmsworth").
 */
export function loneName(
  index: number,
  { near, after, headline }: Lines,
  language: DateLanguage,
): string | undefined {
  const line = near[index];
  if (line === undefined || line.text.length > LONGEST || line.linkLength > 0) return undefined;
  const [written = '', ...roles] = line.text.split(/[,|]\s/u).map((part) => part.trim());
  const name = cleanNames(written);
  if (name !== written || !isPersonLike(name) || !some(name, isLower) || headline.includes(name))
    return undefined;
  const next = near[index + 1]?.text ?? '';
  if (isRole(roles.join(' ')) || (roles.length === 0 && isRole(next))) return name;
  if (roles.length > 0 || next.length > LONGEST || findDates(next, language).length === 0) return undefined;
  const others = [...near, ...after].filter((other) => other !== line && other.text.includes(name));
  const [note] = others;
  return others.length === 1 && note !== undefined && isNoteOn(name, note.text) ? name : undefined;
}

const isRole = (text: string): boolean => text.length <= LONGEST && isWriter(text);

function isNoteOn(name: string, text: string): boolean {
  if (text.length > LONGEST_NOTE || !text.startsWith(`${name} `)) return false;
  return isLower(text.charCodeAt(name.length + 1));
}
