import type { Metadata } from '../../model/article';
import type { PullOptions } from '../pull';
import type { Body } from './body';

/** Finds the article's body. */
export function findBody(document: Document, { sight }: PullOptions & { readonly metadata: Metadata }): Body {
  const elements = [...document.querySelectorAll('p')].filter((p) => sight.isShown(p));
  return {
    blocks: elements.map((element) => ({ kind: 'body', text: element.textContent ?? '', element })),
    root: elements[0]?.parentElement ?? undefined,
    seen: { coverage: elements.length > 0 ? 'whole' : 'no-article', confidence: 0.5 },
  };
}
