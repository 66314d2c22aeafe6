import { lineOf, type Taken } from './sources';

/** Whether the source sentences come along. */
export interface MarkdownOptions {
  readonly hasSources: boolean;
}

/** Facts as Markdown. What the page wrote is text in it, never markup, whatever characters it has. */
export function asMarkdown({ title, url, origin, facts }: Taken, { hasSources }: MarkdownOptions): string {
  const items = facts.flatMap((fact) => [
    `- ${escaped(lineOf(fact))}`,
    ...(hasSources ? fact.sentences.flatMap((sentence) => ['', `  > ${escaped(sentence)}`]) : []),
    ...(hasSources ? [''] : []),
  ]);
  return [
    `## [${escaped(title)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`,
    '',
    ...(origin.length > 0 ? [escaped(origin.join(' · ')), ''] : []),
    ...items,
    ...(hasSources ? [] : ['']),
  ].join('\n');
}

const SPECIAL = /[\\`*_[\]<>#|~&!]/g;
/** "1. ", "+ " or "- " at the start of a line would begin a list: "2025. The year …". */
const LIST_START = /^(\d+)([.)])|^([+-])/;

function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(SPECIAL, String.raw`\$&`)
    .replace(
      LIST_START,
      (_, digits: string | undefined, mark: string | undefined, bullet: string | undefined) =>
        digits === undefined ? `\\${bullet ?? ''}` : `${digits}\\${mark ?? ''}`,
    );
}
