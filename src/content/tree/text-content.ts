import { native } from './native';

/** An element's text, hidden parts included, also of a form whose `textContent` is one of its inputs. */
export function textContentOf(element: Element): string {
  const text: unknown = element.textContent;
  return typeof text === 'string' ? text : (native(element, 'textContent') ?? '');
}
