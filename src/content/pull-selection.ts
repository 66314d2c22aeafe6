import { TEXT_LIMIT } from '../model/article';
import type { PageRead } from '../model/content-api';
import { failed, success, type Outcome } from '../model/outcome';
import { readNow } from './pull-page';
import { native } from './tree/native';

/** What is selected in a live page, with the page for what it says of itself. */
export async function pullSelection(page: Window): Promise<Outcome<PageRead>> {
  // Selection.toString() gives the text as laid out: a line break between paragraphs, none within.
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
