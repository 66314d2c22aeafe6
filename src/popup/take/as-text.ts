import { lineOf, type Taken } from './sources';

/** Facts as plain text, one a line, with title, origin and address above. */
export function asText({ title, url, origin, facts }: Taken): string {
  const lines = facts.map((fact) => `• ${lineOf(fact)}`);
  return [title, ...(origin.length > 0 ? [origin.join(' · ')] : []), url, '', ...lines, ''].join('\n');
}
