/**
 * Parses JSON as pages write it: strictly at first, then after repairing errors that are frequent in the wild:
 * comments, trailing commas, line breaks and control characters within strings, unknown escapes, unescaped quotes,
 * entities for the quotes, and a text cut off before its end. Linear in the length of the text.
 *
 * @returns undefined when the text cannot be repaired
 */
export function parseLoosely(text: string): unknown {
  const strict = parse(text);
  if (strict !== undefined) return strict;
  const unquoted = /^[\s[{]*&quot;/u.test(text) ? text.replaceAll('&quot;', '"') : text;
  return parse(mended(unquoted));
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    // Not JSON: the caller repairs it or does without.
    return undefined;
  }
}

const KNOWN_ESCAPE = /["\\/bfnrtu]/u;
/**
 * White space, JavaScript comments, and the delimiters of HTML comments and CDATA, at one position. An unclosed comment
 * extends to the end of the text, so that its end is searched for once, not again from each further `/*`.
 */
const BETWEEN = /(?:\s|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|<!--|-->|<!\[CDATA\[|\]\]>)+/uy;
/** A bare word or number: true, null, -1.5e3. */
const BARE = /[^\s,:[\]{}"]+/uy;

/** Rewrites a text as strict JSON as far as possible: one pass, one stack of open brackets. */
function mended(text: string): string {
  const out: string[] = [];
  const open: string[] = [];
  let at = 0;
  while (at < text.length) {
    BETWEEN.lastIndex = at;
    if (BETWEEN.test(text)) {
      at = BETWEEN.lastIndex;
      continue;
    }
    const char = text[at] ?? '';
    if (char === '"') {
      const { json, end } = readString(text, at);
      out.push(json);
      at = end;
    } else if (char === '{' || char === '[') {
      out.push(char);
      open.push(char === '{' ? '}' : ']');
      at += 1;
    } else if (char === '}' || char === ']') {
      if (out.at(-1) === ',') out.pop();
      // A bracket of the other kind, or one too many: nothing after it can be read.
      if (open.at(-1) !== char) break;
      out.push(char);
      open.pop();
      at += 1;
      if (open.length === 0) break;
    } else if (char === ',' || char === ':') {
      if (out.at(-1) !== ',' || char === ':') out.push(char);
      at += 1;
    } else {
      BARE.lastIndex = at;
      BARE.test(text);
      const end = Math.max(at + 1, BARE.lastIndex);
      if (open.length > 0) out.push(text.slice(at, end));
      at = end;
    }
  }
  if (out.at(-1) === ',') out.pop();
  if (out.at(-1) === ':') out.push('null');
  return out.join('') + open.reverse().join('');
}

/** Reads the string that opens at `start` as a JSON string; a quote closes it only where JSON syntax follows. */
function readString(text: string, start: number): { readonly json: string; readonly end: number } {
  const pieces: string[] = ['"'];
  let at = start + 1;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (char === '\\') {
      const next = text[at + 1] ?? '';
      const isKnown =
        KNOWN_ESCAPE.test(next) && (next !== 'u' || /^[\da-f]{4}$/iu.test(text.slice(at + 2, at + 6)));
      pieces.push(isKnown ? char + next : jsonChar(next));
      at += 2;
    } else if (char === '"') {
      if (endsString(text, at + 1)) return { json: `${pieces.join('')}"`, end: at + 1 };
      pieces.push('\\"');
      at += 1;
    } else {
      pieces.push(jsonChar(char));
      at += 1;
    }
  }
  return { json: `${pieces.join('')}"`, end: at };
}

const FOLLOWING = /\s{0,200}(?:[:}\]]|,\s{0,200}["{[\d\-tfn\]}/]|$|\/[*/])/uy;

function endsString(text: string, at: number): boolean {
  FOLLOWING.lastIndex = at;
  return FOLLOWING.test(text);
}

/** A character as written within a JSON string; control characters as spaces. */
function jsonChar(char: string): string {
  if (char === '"' || char === '\\') return `\\${char}`;
  return char < ' ' ? ' ' : char;
}
