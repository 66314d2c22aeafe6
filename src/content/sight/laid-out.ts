import { rootOf } from '../tree/document-root';
import { native } from '../tree/native';
import type { Sight } from './sight';

/** Sight of a live page: the browser's layout says what is shown. */
export function laidOutSight(document: Document): Sight {
  // Some pages hide all of themselves until a script of theirs has run (AMP's boilerplate does). Where that script is
  // blocked or slow, being hidden along with the whole page does not mean that the reader should not see it.
  const visibilityProperty = bodyOf(document)?.checkVisibility({ visibilityProperty: true }) ?? true;
  const options = { visibilityProperty };
  return {
    isShown: (element, tag) =>
      tag === 'form'
        ? native(element, 'checkVisibility').call(element, options)
        : element.checkVisibility(options),
  };
}

/** Avoids `document.body`, which a page can shadow with the name of a form. */
function bodyOf(document: Document): Element | undefined {
  const root = rootOf(document);
  let child = root?.firstElementChild ?? null;
  while (child !== null && child.localName !== 'body') child = native(child, 'nextElementSibling');
  return child ?? undefined;
}
