const STRONG = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]|\p{L}/gu;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * The direction in which the article is written: as its text is (the first strong letters, as `dir="auto"` does,
 * but many of them), else as the page says.
 *
 * @param dir the page's `dir` attribute
 * @param sample title and some running text
 */
export function chooseDirection(dir: string, sample: string): 'ltr' | 'rtl' {
  const letters = sample.slice(0, 2000).match(STRONG) ?? [];
  if (letters.length < 20) return dir === 'rtl' ? 'rtl' : 'ltr';
  const rightToLeft = letters.filter((letter) => RIGHT_TO_LEFT.test(letter)).length;
  if (dir === 'rtl' || dir === 'ltr') {
    // Believed unless the text is plainly written the other way.
    const share = rightToLeft / letters.length;
    return dir === 'rtl' ? (share > 0.1 ? 'rtl' : 'ltr') : share > 0.9 ? 'rtl' : 'ltr';
  }
  return rightToLeft * 2 > letters.length ? 'rtl' : 'ltr';
}
