import { describe, expect, it } from 'vitest';
import { countDense, hasDense, withoutDense } from '../../../src/extraction/tree/dense-script';

const SCRIPTS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]$/u;

describe('characters of dense scripts', () => {
  it('are those that Unicode tells, in every block that pages are written in', () => {
    const strange: string[] = [];
    for (let code = 0; code <= 0x2_ffff; code += 1) {
      // Historic forms and teachers' marks beyond the first plane occur on no page.
      if (code > 0xffff && code < 0x2_0000) continue;
      const char = String.fromCodePoint(code);
      // Nor do surrogates and unassigned code points.
      if ((code >= 0xd800 && code <= 0xdfff) || /\p{Cn}/u.test(char)) continue;
      if (hasDense(char) !== SCRIPTS.test(char)) strange.push(code.toString(16));
    }
    expect(strange).toEqual([]);
  });

  it('are counted and taken out', () => {
    expect(countDense('渡船 ferry')).toBe(2);
    expect(withoutDense('渡船 ferry')).toBe('   ferry');
    expect(hasDense('Ferry 🚢 – sold')).toBe(false);
  });
});
