import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';

const CONTENT_SCRIPT = 'src/content/content-script.js';

/**
 * Has Chromium compile the injected script's functions when it parses them. V8 parses a function that it meets twice,
 * superficially at first and again when it is called, unless a bracket before it says that it will be called at once
 * (V8's "possibly invoked function expression"). A pull calls nine of ten of them, each for the first time, while the
 * reader waits.
 *
 * @param folder of the built extension
 */
export function compileContentAtOnce(folder: string): void {
  const file = join(folder, CONTENT_SCRIPT);
  writeFileSync(file, withEagerFunctions(readFileSync(file, 'utf8')));
}

/** A stretch of code, and what takes its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

/**
 * A script that is one function called at once, with the functions in it in brackets: declarations become variables
 * that are set before all else, as if they were hoisted; what is set to a function, is set to one in brackets.
 * Throws for a script that is made in another way.
 */
export function withEagerFunctions(script: string): string {
  const [statement] = parseAst(script).body;
  const call = statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
  const callee = call?.type === 'CallExpression' ? call.callee : undefined;
  const outer = callee?.type === 'ParenthesizedExpression' ? callee.expression : callee;
  if (outer?.type !== 'FunctionExpression' || outer.body === null)
    throw new Error('The script is no function that is called at once');
  const hoisted: string[] = [];
  const edits: Edit[] = [];
  for (const part of outer.body.body) {
    if (part.type === 'FunctionDeclaration' && part.id !== null) {
      const { start, end, id } = part;
      hoisted.push(`${id.name}=(${script.slice(start, id.start).trimEnd()}${script.slice(id.end, end)})`);
      edits.push({ start, end, code: '' });
    } else if (part.type === 'VariableDeclaration') {
      for (const { init } of part.declarations)
        if (init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression')
          edits.push({
            start: init.start,
            end: init.end,
            code: `(${script.slice(init.start, init.end)})`,
          });
    }
  }
  const first = outer.body.body.find((part) => !('directive' in part));
  if (first === undefined || hoisted.length === 0) return script;
  return replaced(script, edits, { start: first.start, end: first.start, code: `var ${hoisted.join(',')};` });
}

/** The code with edits that do not overlap, in order, and one before them. */
function replaced(code: string, edits: readonly Edit[], before: Edit): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [before, ...edits]) {
    pieces.push(code.slice(at, edit.start), edit.code);
    at = edit.end;
  }
  return pieces.join('') + code.slice(at);
}
