import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLoosely } from '../../../../src/extraction/metadata/claims/json-repair';

test.each<[string, string, unknown]>([
  ['a trailing comma', '{"a": [1, 2,], "b": "c",}', { a: [1, 2], b: 'c' }],
  ['comments', '/* made by us */ {"a": 1, // one\n "b": 2 /* two */}', { a: 1, b: 2 }],
  ['comment marks of markup', '<!-- {"a": 1} -->', { a: 1 }],
  ['CDATA marks of scripts', '//<![CDATA[\n{"a": "b"}\n//]]>', { a: 'b' }],
  ['a line break within a string', '{"a": "one\ntwo\tthree"}', { a: 'one two three' }],
  ['an escape that JSON does not know', String.raw`{"a": "it\'s \x"}`, { a: "it's x" }],
  ['a quote that nobody escaped', '{"a": "the "Vasa" sank", "b": 1}', { a: 'the "Vasa" sank', b: 1 }],
  ['entities for the quotes', '{&quot;a&quot;: &quot;b&quot;}', { a: 'b' }],
  ['a text cut off before its end', '{"a": {"b": ["c", "d', { a: { b: ['c', 'd'] } }],
  ['a property without its value at the end', '{"a": 1, "b":', { a: 1, b: null }],
  ['a comma too many', '[1,,2]', [1, 2]],
  ['words behind the end', '{"a": 1}; var b = 2;', { a: 1 }],
  ['a slash in a string, which is no comment', '{"a": "https://x.example/", }', { a: 'https://x.example/' }],
])('mends %s', (_name, text, value) => {
  expect(parseLoosely(text)).toEqual(value);
});

test.each(['', 'undefined', '<p>no data</p>', 'window.data = 1', '"'.repeat(1000), '{{{{', ']]]'])(
  'makes nothing or something of %s, and never throws',
  (text) => {
    expect(() => parseLoosely(text)).not.toThrow();
  },
);

test('leaves what is JSON as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
      expect(parseLoosely(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('never throws, whatever a page writes', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    ':',
    ',',
    '\\',
    '/*',
    '*/',
    '//',
    '\n',
    'a',
    '&quot;',
    '1',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (list) => {
      expect(() => parseLoosely(list.join(''))).not.toThrow();
    }),
  );
});
