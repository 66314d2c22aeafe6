/** Values with which a compromised process could replace any other; all survive structured cloning. */
export const HOSTILE_VALUES: readonly unknown[] = [
  undefined,
  null,
  true,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -1,
  1.5,
  2 ** 53,
  10n,
  '',
  'x'.repeat(3_000_000),
  '\uD800',
  ['2026-11-23'],
  'a\u202Eb',
  'a\u0000b',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  [],
  [null],
  Array.from({ length: 100_000 }, () => ({})),
  {},
  { length: 3 },
  new Date(Number.NaN),
  new Map([['title', 'x']]),
  // An own property of that name, as JSON and structured clones make it.
  JSON.parse('{"__proto__":{"isPolluted":true},"constructor":{"prototype":{"isPolluted":true}}}'),
];

/** All copies of a value in which one part, at any depth, is replaced by a hostile value. */
export function* attacked(value: unknown): Generator {
  yield* HOSTILE_VALUES;
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) for (const other of attacked(item)) yield value.with(at, other);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      for (const other of attacked(inner)) yield { ...value, [key]: other };
    // An extra property beside the expected ones.
    yield Object.assign(JSON.parse('{"__proto__":{"isPolluted":true}}'), value, { more: 'x'.repeat(9) });
  }
}

/** Every text and number within a value, with the keys that lead to it. */
export function* leavesOf(value: unknown, path = ''): Generator<readonly [path: string, leaf: unknown]> {
  if (typeof value !== 'object' || value === null) yield [path, value];
  else for (const [key, inner] of Object.entries(value)) yield* leavesOf(inner, `${path}.${key}`);
}
