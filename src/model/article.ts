import type { Span } from './span';
import { withoutUnseen } from './unseen';

/** Kind of a block of the body. `lead` is the standfirst, or the paragraph that serves as one. */
export type BlockKind = 'lead' | 'body' | 'heading' | 'list-item' | 'quote' | 'table-row';

/** One paragraph-like piece of the body; its span never crosses a line break of the text. */
export interface Block {
  readonly kind: BlockKind;
  /** Span of `Article.text`. */
  readonly span: Span;
}

/** What the page showed; `preview` is an article behind a paywall, of which the page has only the beginning. */
export type Coverage = 'whole' | 'preview' | 'live' | 'opinion' | 'no-article';

/** What the page showed, with a confidence from 0 to 1. */
export type Seen = SeenOnce | SeenLive;

interface SeenOnce {
  readonly coverage: Exclude<Coverage, 'live'>;
  readonly confidence: number;
}

interface SeenLive {
  readonly coverage: 'live';
  readonly confidence: number;
  /** Whether the times of its entries show that the newest comes first; otherwise their order is the page's. */
  readonly isNewestFirst: boolean;
}

/** What an item of a read-next list links to. */
export type Medium = 'article' | 'video' | 'audio' | 'gallery' | 'live';

/** One item of a read-next list, as the page shows it. */
export interface Teaser {
  /** The headline as the reader sees it, or the sentence of an item without a headline. */
  readonly title: string;
  /** Absolute http(s) address without tracking parameters. */
  readonly url: string;
  /** The time as the page shows it, e.g. "04:00" or "2 hours ago". */
  readonly time?: string;
  /** The same as ISO 8601, where the page's markup gives it. */
  readonly published?: string;
  readonly teaser?: string;
  /** Kicker or section shown with the item, e.g. "Business". */
  readonly section?: string;
  readonly medium: Medium;
  readonly isSponsored: boolean;
}

/** A block of links to further articles. */
export interface ReadNextList {
  /** Its heading as shown, e.g. "Read next". */
  readonly heading?: string;
  readonly items: readonly Teaser[];
}

/** What a page says that it is where that is no report: a reader looks for other things in it. */
export type Genre = 'recipe' | 'product';

/** What the page says about the article. Anything but the title can be missing on a real page. */
export interface Metadata {
  /** Without the site's name; empty when the page has none. */
  readonly title: string;
  /** People, joined as the page joins them: "A. Author, B. Author". */
  readonly byline?: string;
  /** ISO 8601, with the page's time zone where it gives one; a date without a time where it gives none. */
  readonly published?: string;
  /** Date of the last change, as distinct from the publication; same format. */
  readonly modified?: string;
  readonly site?: string;
  /** Absolute address that the page declares as its own, else the address that it was read from. */
  readonly canonicalUrl: string;
  /** BCP 47, e.g. "pt-BR"; empty when unknown. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly genre?: Genre;
}

/** An article as extracted from a page: plain data, fit for messages and storage. */
export interface Article extends Metadata {
  /** Address of the document that was read. */
  readonly url: string;
  /** The text of the blocks, one per line, joined by "\n". White space within a block is collapsed to single spaces. */
  readonly text: string;
  /** In reading order; together they cover all of `text` except the line breaks. */
  readonly blocks: readonly Block[];
  /** First the list that a reader would call "read next"; empty when the page has none. */
  readonly readNext: readonly ReadNextList[];
  readonly seen: Seen;
}

/** Longest article text that is read, in UTF-16 code units; a novel has about a million. */
export const TEXT_LIMIT = 2_000_000;

/** Longest heading, name or title, in UTF-16 code units; the rest of a longer one is not read. */
export const FIELD_LIMIT = 2000;

/** No language tag in use is longer (RFC 5646, § 4.4.1 assumes 35). */
export const LANGUAGE_LIMIT = 100;

/** Longest address of an offered link, in UTF-16 code units: RFC 9110, § 4.1 asks servers to support 8,000. */
export const ADDRESS_LIMIT = 8000;

/** Maximum number of items in a read-next list. */
export const ITEMS_LIMIT = 500;

/** A block before its position in the text is known. */
export interface BlockText {
  readonly kind: BlockKind;
  readonly text: string;
}

/**
 * Joins blocks to the text of an article, one a line, and tells the span of each. White space within a block becomes
 * single spaces; blocks without text are left out. A text longer than TEXT_LIMIT is cut off soon after it, since it
 * will be refused.
 */
export function assembleText(parts: readonly BlockText[]): Pick<Article, 'text' | 'blocks'> {
  const lines: string[] = [];
  const blocks: Block[] = [];
  let start = 0;
  for (const part of parts) {
    const line = withoutUnseen(part.text).replace(/\s+/gu, ' ').trim();
    if (line === '') continue;
    // Long enough to be refused.
    if (start > TEXT_LIMIT) break;
    blocks.push({ kind: part.kind, span: { start, end: start + line.length } });
    lines.push(line);
    start += line.length + 1;
  }
  return { text: lines.join('\n'), blocks };
}
