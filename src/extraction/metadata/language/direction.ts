import { isLetter } from '../../text/letters';

/** Blocks of Hebrew, Arabic, Syriac, Thaana and N'Ko, and the presentation forms of Hebrew and Arabic letters. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

const isRightToLeft = (code: number): boolean =>
  code >= 0x590 &&
  (code <= 0x8ff || (code >= 0xfb1d && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc));

/**
 * Chooses the article's direction: what the page says, unless the text is plainly written the other way; else that of
 * most letters, where `dir="auto"` looks at the first strong one only.
 *
 * @param dir the page's `dir` attribute
 * @param sample title and some running text
 */
export function chooseDirection(dir: string, sample: string): 'ltr' | 'rtl' {
  const text = sample.slice(0, 2000);
  // Most pages need no counting: nothing in them suggests the other direction.
  if (dir !== 'rtl' && !RIGHT_TO_LEFT.test(text)) return 'ltr';
  let letters = 0;
  let rightToLeft = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isLetter(code)) continue;
    letters += 1;
    if (isRightToLeft(code)) rightToLeft += 1;
  }
  if (letters < 20) return dir === 'rtl' ? 'rtl' : 'ltr';
  if (dir === 'rtl' || dir === 'ltr') {
    // Believed unless the text is plainly written the other way.
    const share = rightToLeft / letters;
    return dir === 'rtl' ? (share > 0.1 ? 'rtl' : 'ltr') : share > 0.9 ? 'rtl' : 'ltr';
  }
  return rightToLeft * 2 > letters ? 'rtl' : 'ltr';
}
