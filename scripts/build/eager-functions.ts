import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';

const CONTENT_SCRIPT = 'src/content/content-script.js';

/**
 * Has Chromium compile the injected script's functions when it parses them. V8 parses a function that it meets twice,
 * superficially at first and again when it is called, unless a bracket before it says that it will be called at once
 * (V8's "possibly invoked function expression"). Reading a page calls most of them, each for the first time, while
 * the reader waits. Nested functions count as well: a callback without a bracket is parsed three times.
 *
 * @param folder of the built extension
 */
export function compileContentAtOnce(folder: string): void {
  const file = join(folder, CONTENT_SCRIPT);
  writeFileSync(file, withEagerFunctions(readFileSync(file, 'utf8')));
}

/** A range of the code, and the code that replaces it. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

/**
 * A script that is one function called at once, with all functions in it in brackets: declarations become variables
 * that are set before everything else, as if hoisted. Methods take no brackets and stay as they are. Throws for a
 * script of any other form.
 */
export function withEagerFunctions(script: string): string {
  return withHoistedFunctions(withBrackets(script));
}

/** Turns the script's own function declarations into variables, in brackets, before everything else. */
function withHoistedFunctions(script: string): string {
  const [statement] = parseAst(script).body;
  const call = statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
  const outer = call?.type === 'CallExpression' ? call.callee : undefined;
  if (outer?.type !== 'FunctionExpression' || outer.body === null)
    throw new Error('The script is no function that is called at once');
  const hoisted: string[] = [];
  const edits: Edit[] = [];
  for (const part of outer.body.body) {
    if (part.type !== 'FunctionDeclaration' || part.id === null) continue;
    const { start, end, id } = part;
    hoisted.push(`${id.name}=(${script.slice(start, id.start).trimEnd()}${script.slice(id.end, end)})`);
    edits.push({ start, end, code: '' });
  }
  const first = outer.body.body.find((part) => !('directive' in part));
  if (first === undefined || hoisted.length === 0) return script;
  return replaced(script, [
    { start: first.start, end: first.start, code: `var ${hoisted.join(',')};` },
    ...edits,
  ]);
}

/** Puts brackets around each function that is a value. */
function withBrackets(script: string): string {
  const edits: Edit[] = [];
  const visit = (node: SyntaxNode, parent: SyntaxNode | undefined): void => {
    if (isBare(node, parent)) {
      edits.push({ start: node.start, end: node.start, code: '(' });
      visitParts(node);
      edits.push({ start: node.end, end: node.end, code: ')' });
    } else visitParts(node);
  };
  const visitParts = (node: SyntaxNode): void => {
    for (const part of Object.values(node).flat()) if (isSyntaxNode(part)) visit(part, node);
  };
  visit(parseAst(script, { preserveParens: true }), undefined);
  return replaced(script, edits);
}

/** The properties that all nodes of a syntax tree have (ESTree). Offsets in UTF-16 code units. */
interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isSyntaxNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value;

/** Whether a node is a function expression without parentheses where it could have them. */
function isBare(node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  if (node.type !== 'ArrowFunctionExpression' && node.type !== 'FunctionExpression') return false;
  if (parent?.type === 'ParenthesizedExpression' || parent?.type === 'MethodDefinition') return false;
  // Methods and accessors of an object take no parentheses; other properties hold values.
  return (
    parent?.type !== 'Property' ||
    ('method' in parent && !parent.method && 'kind' in parent && parent.kind === 'init')
  );
}

/** Applies edits, which must be in order and not overlap. */
function replaced(code: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of edits) {
    pieces.push(code.slice(at, edit.start), edit.code);
    at = edit.end;
  }
  return pieces.join('') + code.slice(at);
}
