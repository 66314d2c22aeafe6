import { lineOf, type Taken } from './sources';

/** Formats facts as plain text, one per line, below title, origin and address. */
export function asText({ title, url, origin, facts }: Taken): string {
  const lines = facts.map((fact) => `• ${lineOf(fact)}`);
  return [title, ...(origin.length > 0 ? [origin.join(' · ')] : []), url, '', ...lines, ''].join('\n');
}
