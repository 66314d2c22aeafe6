import { describe, expect, it } from 'vitest';
import { countDense, hasDense, withoutDense } from '../../../src/extraction/tree/dense-script';

const SCRIPTS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]$/u;

describe('signs of dense scripts', () => {
  it('are those that Unicode tells, in every block that pages are written in', () => {
    const strange: string[] = [];
    for (let code = 0; code <= 0x2_ffff; code += 1) {
      // Historic forms and teachers' marks beyond the first plane occur on no page.
      if (code > 0xffff && code < 0x2_0000) continue;
      const sign = String.fromCodePoint(code);
      // Nor do surrogates and unassigned code points.
      if ((code >= 0xd800 && code <= 0xdfff) || /\p{Cn}/u.test(sign)) continue;
      if (hasDense(sign) !== SCRIPTS.test(sign)) strange.push(code.toString(16));
    }
    expect(strange).toEqual([]);
  });

  it('are counted and taken out', () => {
    expect(countDense('渡船 ferry')).toBe(2);
    expect(withoutDense('渡船 ferry')).toBe('   ferry');
    expect(hasDense('Ferry 🚢 – sold')).toBe(false);
  });
});
