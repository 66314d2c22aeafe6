import { lineOf, type Taken } from './sources';

/** Whether to include the source sentences. */
export interface MarkdownOptions {
  readonly hasSources: boolean;
}

/** Formats facts as Markdown. The page's words are always text, never markup, whatever characters they contain. */
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
/** "1. ", "+ " or "- " at the start of a line would start a list: "2025. The year …". */
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
