import { parseHTML } from 'linkedom';
import { expect, it, vi } from 'vitest';
import { findQuote } from '../../../src/content/reveal/find-quote';
import { withoutSpace, type PageText } from '../../../src/content/reveal/page-text';

const { document } = parseHTML('<html></html>');

// linkedom's ranges cannot be set.
Object.assign(Object.getPrototypeOf(document.createRange()), {
  setStart(this: Record<string, unknown>, node: Text, offset: number) {
    this['start'] = [node.data, offset];
  },
  setEnd(this: Record<string, unknown>, node: Text, offset: number) {
    this['end'] = [node.data, offset];
  },
});

/** A page with these text nodes. */
function pageOf(...texts: string[]): PageText {
  const solids = texts.map(withoutSpace);
  return {
    solid: solids.join(''),
    nodes: texts.map((text) => document.createTextNode(text)),
    starts: solids.map((_, at) => solids.slice(0, at).join('').length),
    documents: [],
  };
}

const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });
const always = (): boolean => true;

it('prefers the place with the same context, and above all one that can be seen', () => {
  const page = pageOf('Before. It rained.', 'Hence. It rained. After.');
  const inSecond = { start: ['Hence. It rained. After.', 7], end: ['Hence. It rained. After.', 17] };
  const wanted = quote('It rained.', 'Hence. ', ' After.');
  expect(findQuote(page, wanted, always)).toMatchObject(inSecond);
  const isFirst = (range: object): boolean =>
    'start' in range && JSON.stringify(range.start).includes('Before');
  expect(findQuote(page, wanted, isFirst)).toMatchObject({ start: ['Before. It rained.', 8] });
  // A hidden place is better than none.
  expect(findQuote(page, wanted, () => false)).toMatchObject(inSecond);
});

it('ignores white space on both sides, and ends where the words end', () => {
  const found = findQuote(pageOf('It  ra', '\n', 'ined. Then '), quote('It rained.'), always);
  expect(found).toMatchObject({ start: ['It  ra', 0], end: ['ined. Then ', 5] });
});

it('looks at no more than two hundred places, however often a page repeats the words', () => {
  const isInSight = vi.fn<() => boolean>(() => false);
  findQuote(pageOf(...Array.from({ length: 1000 }, () => 'It rained.')), quote('It rained.'), isInSight);
  expect(isInSight).toHaveBeenCalledTimes(200);
});

it('finds a sentence with a note in the middle by its two ends, unless they are far apart', () => {
  const exact = 'The ferry to the islands sails again from Monday morning, said the office of the harbour.';
  const [start, end] = [exact.slice(0, 45), exact.slice(45)];
  expect(findQuote(pageOf(start, '[note 5]', end), quote(exact), always)).toMatchObject({
    start: [start, 0],
    end: [end, end.length],
  });
  const between = 'It snowed for a week. '.repeat(20);
  expect(findQuote(pageOf(start, between, end), quote(exact), always)).toBeUndefined();
});

it('finds nothing for a quote without a letter, or one that is not there', () => {
  const page = pageOf('It rained.');
  expect(findQuote(page, quote(' \n'), always)).toBeUndefined();
  expect(findQuote(page, quote('It snowed.'), always)).toBeUndefined();
});
