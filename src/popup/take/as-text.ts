import type { Taken } from './sources';

/** Facts as plain text, one a line, with title, origin and address above. */
export function asText({ title, url, origin, facts }: Taken): string {
  const lines = facts.map(({ text, remark }) => `• ${text}${remark === undefined ? '' : ` (${remark})`}`);
  return [title, ...(origin.length > 0 ? [origin.join(' · ')] : []), url, '', ...lines, ''].join('\n');
}
