import { describe, expect, it } from 'vitest';
import { cleanNames } from '../../../../src/extraction/metadata/byline/names';

describe('cleanNames', () => {
  it('takes a name that begins as a word for a change does', () => {
    expect(cleanNames('By Jo Chang')).toBe('Jo Chang');
  });

  it.each(['… names of boats', '+++ Harbour news +++', '(no author)', ''])(
    'takes no name from "%s"',
    (written) => {
      expect(cleanNames(written)).toBeUndefined();
    },
  );

  it('takes a name that begins with a digit', () => {
    expect(cleanNames('By 3Quay')).toBe('3Quay');
  });

  it('takes no line that says when something was changed', () => {
    expect(cleanNames('Changed by Jo Chang')).toBeUndefined();
  });

  it.each([
    ['Ada Holm. Read more from her.', 'Ada Holm'],
    ['More from Ada Holm.', 'Ada Holm'],
    ['Ada Holm Jr.', 'Ada Holm Jr.'],
    ['Ada (A.B.) Holm', 'Ada (A.B.) Holm'],
    ['Ada Holm (science)', 'Ada Holm'],
    ['Ada J.R. Holm', 'Ada J.R. Holm'],
    ['The Rev. Ada Holm', 'The Rev. Ada Holm'],
  ])('ends a name where its sentence ends: "%s"', (written, name) => {
    expect(cleanNames(written)).toBe(name);
  });
});
