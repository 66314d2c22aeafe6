import { assembleText, TEXT_LIMIT, type Article } from '../model/article';
import type { Pulled } from '../model/content-api';
import { failed, success, type Outcome } from '../model/outcome';
import { metadataAsSeen } from './as-seen';
import { readMetadata } from './metadata';
import { lookAtPage } from './metadata/page';
import { native } from './tree/native';
import { laidOutSight } from './sight/laid-out';

/** What is selected in a live page, as an article of its own: the page's metadata, the selection's lines. */
export function pullSelection(page: Window): Outcome<Pulled> {
  const start = performance.now();
  // Selection.toString() gives the text as laid out: a line break between paragraphs, none within.
  const selected = page.getSelection()?.toString() || selectedInField(page.document);
  if (selected.trim() === '') return failed({ code: 'nothing-selected' });
  if (selected.length > TEXT_LIMIT)
    return failed({ code: 'too-large', limit: TEXT_LIMIT, unit: 'characters' });
  const url = page.location.href;
  const article: Article = {
    ...metadataAsSeen(
      readMetadata(lookAtPage(page.document, { url, sight: laidOutSight(page.document) })),
      url,
    ),
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
