import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../../src/background/linked/decode-html';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = (...bytes: number[]): Uint8Array => new Uint8Array(bytes);

describe('decodeHtml', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['UTF-8 by default', utf8('<p>Grüße'), 'text/html', '<p>Grüße'],
    ['what the header says', bytesOf(0x47, 0x72, 0xfc), 'text/html; charset=ISO-8859-1', 'Grü'],
    ['quotes in the header', bytesOf(0xfc), 'text/html; charset="windows-1252"', 'ü'],
    ['a mark over the header', bytesOf(0xff, 0xfe, 0x41, 0x00), 'text/html; charset=utf-8', 'A'],
    ['the other order of bytes', bytesOf(0xfe, 0xff, 0x00, 0x41), 'text/html; charset=utf-8', 'A'],
    ['half a mark for none', bytesOf(0xff, 0x41), 'text/html; charset=ISO-8859-1', 'ÿA'],
    ['UTF-8 for a name that is no encoding', utf8('é'), 'text/html; charset=klingon', 'é'],
    ['a broken byte as U+FFFD', bytesOf(0x41, 0xff), 'text/html; charset=utf-8', 'A\uFFFD'],
    [
      'the mark of UTF-8 over the header',
      bytesOf(0xef, 0xbb, 0xbf, ...utf8('ü')),
      'text/html; charset=latin1',
      'ü',
    ],
    [
      'no UTF-16 that is told in single bytes',
      utf8('<meta charset="utf-16">é'),
      'text/html',
      '<meta charset="utf-16">é',
    ],
  ])('decodes %s', (_name, bytes, contentType, text) => {
    expect(decodeHtml(bytes, contentType)).toBe(text);
  });

  it('finds a declaration in the page', () => {
    const page = [...utf8('<meta charset="shift_jis"><p>'), 0x93, 0xfa];
    expect(decodeHtml(bytesOf(...page), 'text/html')).toContain('日');
  });
});
