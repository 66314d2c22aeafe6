import { hasOwnHeading, isWholeOf, wholeOf } from '../candidates/family';
import type { Look } from './look';

/**
 * How a candidate relates to the others: the rows of a list are a list together but not on their own, and a block of
 * several lists, each with its own heading, is not one list.
 */
export const kinshipLook: Look = {
  names: ['incomplete', 'complete', 'isRow', 'mixed', 'isMixed', 'subset'],
  look: ({ headed, family }, note) => {
    const inner = family.parts.get(headed) ?? [];
    let strange = 0;
    for (const part of inner) if (hasOwnHeading(part, headed, inner)) strange += 1;
    note('mixed', Math.min(1, strange / 3));
    if (strange >= 2) note('isMixed', 1);
    if (inner.some((part) => isWholeOf(headed, part)) && family.areAlike(headed)) note('complete', 1);
    const parent = family.parents.get(headed);
    if (parent === undefined) return;
    if (wholeOf(headed, family) !== undefined) note('incomplete', 1);
    if ((family.parts.get(parent) ?? []).length >= 2 && family.areRows(parent)) note('isRow', 1);
    if (parent.heading?.text === headed.heading?.text) note('subset', 1);
  },
};
