import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** A regular expression from the source, with its file. */
export interface Found {
  readonly file: string;
  readonly expression: RegExp;
}

/** Every regular expression literal in the files below a folder. */
export function expressionsIn(folder: string): readonly Found[] {
  const found: Found[] = [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /\.tsx?$/u.test(name)).sort()) {
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('regex' in value && isPattern(value.regex))
        found.push({ file, expression: new RegExp(value.regex.pattern, value.regex.flags) });
      const lazy = lazyPatternIn(value);
      if (lazy !== undefined) found.push({ file, expression: lazy });
      for (const inner of Object.values(value)) visit(inner);
    };
    visit(parseSync(file, readFileSync(join(folder, file), 'utf8')).program.body);
  }
  return found;
}

/** The expression that a call of `lazyPattern` will create. */
function lazyPatternIn(value: object): RegExp | undefined {
  if (!('callee' in value && 'arguments' in value && Array.isArray(value.arguments))) return undefined;
  const { callee } = value;
  if (typeof callee !== 'object' || callee === null || !('name' in callee)) return undefined;
  if (callee.name !== 'lazyPattern') return undefined;
  const [source, flags] = value.arguments.map((argument: { readonly value: unknown }) =>
    String(argument.value),
  );
  return new RegExp(source ?? '', flags);
}

const isPattern = (value: unknown): value is { readonly pattern: string; readonly flags: string } =>
  typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;

/** Characters of every class that an expression contains. */
const CHARS = Array.from(' \t\naA1.,;:!?-–—|•/\\()[]{}<>"“”«\'’@#&%$_=*+…、。市가اé\0');
const ENDS = ['', 'x', '\0', '\n', ' ', '1'];

/**
 * Texts that make an expression backtrack, if it can: a unit of its own characters or words, repeated many times, with
 * something at the end that does not match.
 *
 * @returns functions that make such texts, of about the given number of UTF-16 code units
 */
export function* pumpsFor({ source }: RegExp): Generator<(length: number) => string> {
  const plain = source.replace(/\\[pP]\{[^}]*\}|\\u\{?[\da-fA-F]+\}?|\\[a-zA-Z]/gu, ' ');
  const words = new Set(plain.match(/[\p{L}:/<@.]{2,}/gu));
  const chars = new Set(Array.from(plain).filter((char) => CHARS.includes(char) && char !== '\\'));
  const near = [...chars].slice(0, 6).concat(' ', 'a', 'A', '1');
  for (const unit of new Set([...CHARS, ...[...words].slice(0, 12)])) {
    for (const end of ENDS) yield (length) => `${said(unit, length)}${end}`;
    // Something that an anchored expression requires first.
    for (const start of near.slice(0, 4)) yield (length) => `${start}${said(unit, length)}\0 `;
  }
  for (const one of near)
    for (const other of near) if (one !== other) yield (length) => `${said(one + other, length)}\0`;
}

const said = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));
