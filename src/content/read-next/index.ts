import type { Metadata, ReadNextList } from '../../model/article';
import type { Body } from '../body/body';
import type { PullOptions } from '../pull';

/** Finds the page's lists of further articles; the one a reader would call "read next" comes first. */
export function findReadNext(
  _document: Document,
  _options: PullOptions & { readonly metadata: Metadata; readonly body: Body },
): readonly ReadNextList[] {
  return [];
}
