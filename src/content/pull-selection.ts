import { TEXT_LIMIT } from '../model/article';
import type { PageRead } from '../model/content-api';
import { failed, success, type Outcome } from '../model/outcome';
import { readNow } from './pull-page';
import { native } from './tree/native';

/** Reads the selection in a live page, and the page itself for what it says about itself. */
export async function pullSelection(page: Window): Promise<Outcome<PageRead>> {
  // Selection.toString() returns the text as laid out: line breaks between paragraphs, none within.
  const selected = page.getSelection()?.toString() || selectedInField(page.document);
  if (selected.trim() === '') return failed({ code: 'nothing-selected' });
  if (selected.length > TEXT_LIMIT)
    return failed({ code: 'too-large', limit: TEXT_LIMIT, unit: 'characters' });
  // A selection stands on its own, even on a page that cannot be read otherwise.
  const nothing = { url: page.location.href, said: '[]', seen: [] };
  const read = (await readNow(page)) ?? { record: nothing, ms: 0, isLoading: false, isBlank: false };
  return success({ ...read, selected });
}

function selectedInField(document: Document): string {
  const field = native(document, 'activeElement');
  if (!(field instanceof HTMLTextAreaElement)) return '';
  return field.value.slice(field.selectionStart, field.selectionEnd);
}
