import { assembleText, TEXT_LIMIT, type Article } from '../model/article';
import type { Pulled } from '../model/content-api';
import { failed, success, type Outcome } from '../model/outcome';
import { metadataAsSeen } from './as-seen';
import { readMetadata } from './metadata';
import { lookInPieces } from './metadata/page';
import { native } from './tree/native';
import { laidOutSight } from './sight/laid-out';
import { livePageSlicing } from './work/page-slicing';
import { liveWatch } from './work/page-watch';
import { inSlices } from './work/work';

/** What is selected in a live page, as an article of its own: the page's metadata, the selection's lines. */
export async function pullSelection(page: Window): Promise<Outcome<Pulled>> {
  const start = performance.now();
  // Selection.toString() gives the text as laid out: a line break between paragraphs, none within.
  const selected = page.getSelection()?.toString() || selectedInField(page.document);
  if (selected.trim() === '') return failed({ code: 'nothing-selected' });
  if (selected.length > TEXT_LIMIT)
    return failed({ code: 'too-large', limit: TEXT_LIMIT, unit: 'characters' });
  const url = page.location.href;
  const { document } = page;
  const options = { url, sight: laidOutSight(document), watch: liveWatch() };
  const seen = await inSlices(lookInPieces(document, options), livePageSlicing());
  const article: Article = {
    ...metadataAsSeen(readMetadata(seen), url),
    url,
    ...assembleText(selected.split(/\n+/u).map((line) => ({ kind: 'body', text: line }))),
    readNext: [],
    seen: { coverage: 'whole', confidence: 1 },
  };
  return success({ article, ms: performance.now() - start });
}

function selectedInField(document: Document): string {
  const field = native(document, 'activeElement');
  if (!(field instanceof HTMLTextAreaElement)) return '';
  return field.value.slice(field.selectionStart, field.selectionEnd);
}
