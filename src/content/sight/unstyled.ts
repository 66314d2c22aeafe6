import { attributeOf } from '../tree/attributes';
import { native } from '../tree/native';
import type { Sight } from './sight';

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/** Sight of a document that nothing has laid out: attributes and inline styles say what is hidden. */
export const unstyledSight: Sight = {
  // Uses the prototype's methods: a form's inputs may shadow its own.
  isShown: (element) =>
    !native(element, 'hasAttribute').call(element, 'hidden') &&
    !HIDING_STYLE.test(attributeOf(element, 'style')),
};
