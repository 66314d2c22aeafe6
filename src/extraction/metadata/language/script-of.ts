import { isLetter } from '../../text/letters';

/** A script, the language that it indicates by itself, and the blocks of its letters: first and last code unit each. */
interface Script {
  readonly script: string;
  readonly language: string;
  readonly blocks: readonly number[];
}

/** Scripts that by themselves indicate a language or a close relative; kana before the Han that it is mixed with. */
const SCRIPTS: readonly Script[] = [
  { script: 'Latn', language: '', blocks: [0x41, 0x24f, 0x1e00, 0x1eff, 0x2c60, 0x2c7f, 0xff21, 0xff5a] },
  { script: 'Jpan', language: 'ja', blocks: [0x3041, 0x30ff, 0x31f0, 0x31ff, 0xff66, 0xff9d] },
  { script: 'Kore', language: 'ko', blocks: [0xac00, 0xd7a3, 0x1100, 0x11ff, 0x3131, 0x318e] },
  {
    script: 'Hans',
    language: 'zh',
    blocks: [0x4e00, 0x9fff, 0x3400, 0x4dbf, 0xf900, 0xfaff, 0x3005, 0x3007],
  },
  { script: 'Arab', language: 'ar', blocks: [0x600, 0x6ff, 0x750, 0x77f, 0x8a0, 0x8ff, 0xfb50, 0xfefc] },
  { script: 'Hebr', language: 'he', blocks: [0x591, 0x5f4, 0xfb1d, 0xfb4f] },
  { script: 'Cyrl', language: 'ru', blocks: [0x400, 0x52f] },
  { script: 'Grek', language: 'el', blocks: [0x370, 0x3ff, 0x1f00, 0x1fff] },
  { script: 'Deva', language: 'hi', blocks: [0x900, 0x97f] },
  { script: 'Beng', language: 'bn', blocks: [0x980, 0x9ff] },
  { script: 'Thai', language: 'th', blocks: [0xe01, 0xe5b] },
  { script: 'Taml', language: 'ta', blocks: [0xb80, 0xbff] },
  { script: 'Telu', language: 'te', blocks: [0xc00, 0xc7f] },
  { script: 'Mlym', language: 'ml', blocks: [0xd00, 0xd7f] },
  { script: 'Knda', language: 'kn', blocks: [0xc80, 0xcff] },
  { script: 'Gujr', language: 'gu', blocks: [0xa80, 0xaff] },
  { script: 'Guru', language: 'pa', blocks: [0xa00, 0xa7f] },
  { script: 'Geor', language: 'ka', blocks: [0x10a0, 0x10ff, 0x1c90, 0x1cbf] },
  { script: 'Armn', language: 'hy', blocks: [0x531, 0x58f] },
];
/** Letters of related languages that the script's main language does not have. */
const NEIGHBOURS: readonly { readonly of: string; readonly letters: RegExp; readonly language: string }[] = [
  { of: 'ru', letters: /[іїєґІЇЄҐ]/u, language: 'uk' },
  { of: 'ar', letters: /[ٹڈڑے]/u, language: 'ur' },
  { of: 'ar', letters: /[پچگژک]/u, language: 'fa' },
];

/** Least share of a text's letters for a script; less for kana, as Japanese writes half of its words in Han. */
const MAIN_SHARE = 0.5;
const KANA_SHARE = 0.15;

/** Letters before this code unit are Latin. */
const LATIN_END = 0x250;

/** The script in which most of a text is written, and the language that it indicates; "" for Latin. */
export function scriptOf(text: string): { readonly script: string; readonly language: string } | undefined {
  let total = 0;
  let latin = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isLetter(code)) continue;
    total += 1;
    if (code < LATIN_END) latin += 1;
  }
  if (total === 0) return undefined;
  if (latin >= MAIN_SHARE * total) return { script: 'Latn', language: '' };
  const letters: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) letters.push(code);
  }
  for (const { script, language, blocks } of SCRIPTS) {
    const share = countIn(blocks, letters) / letters.length;
    if (share < (script === 'Jpan' ? KANA_SHARE : MAIN_SHARE)) continue;
    const neighbour = NEIGHBOURS.find((one) => one.of === language && one.letters.test(text));
    return { script, language: neighbour?.language ?? language };
  }
  return undefined;
}

function countIn(blocks: readonly number[], letters: readonly number[]): number {
  let found = 0;
  for (const letter of letters)
    for (let at = 0; at < blocks.length; at += 2)
      if (letter >= (blocks[at] ?? 0) && letter <= (blocks[at + 1] ?? 0)) {
        found += 1;
        break;
      }
  return found;
}

/** True where a script by itself indicates a language. */
export function speaksFor(script: string, language: string): boolean {
  return SCRIPTS.some((one) => one.script === script && one.language === language);
}
