import type { Heading } from '../candidates/heading';
import { KINDS } from '../phrases/heading-kind';
import type { Look } from './look';

/** What the heading of a candidate says. */
export const headingLook: Look = {
  names: [
    'headed',
    'taggedUnknown',
    'headingTagged',
    'headingOther',
    'heading_unknown',
    ...KINDS.map((kind) => `heading_${kind}`),
  ],
  look: ({ headed: { heading } }, note) => {
    if (heading === undefined) return;
    note('headed', 1);
    note(`heading_${heading.kind}`, 1);
    if (heading.isOfOther) note('headingOther', 1);
    if (!heading.isTagged) return;
    note('headingTagged', 1);
    if (heading.kind === 'unknown') note('taggedUnknown', 1);
  },
};

/** True where a heading says that further articles follow. */
export function isAnnounced(heading: Heading | undefined): boolean {
  return heading !== undefined && heading.kind !== 'unknown' && heading.kind !== 'avoid';
}
