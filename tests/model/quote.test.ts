import { expect, it } from 'vitest';
import { quoteOf } from '../../src/model/quote';

const BEFORE = 'b'.repeat(100);
const AFTER = 'a'.repeat(100);

it('takes a sentence with 64 characters on either side', () => {
  const text = `${BEFORE}The ferry is back.${AFTER}`;
  expect(quoteOf({ text }, { start: 100, end: 118 })).toEqual({
    prefix: 'b'.repeat(64),
    exact: 'The ferry is back.',
    suffix: 'a'.repeat(64),
  });
});

it('takes fewer characters at the ends of a text', () => {
  const text = 'It rained. The ferry is back.';
  expect(quoteOf({ text }, { start: 0, end: 10 })).toEqual({
    prefix: '',
    exact: 'It rained.',
    suffix: ' The ferry is back.',
  });
  expect(quoteOf({ text }, { start: 11, end: 29 })).toMatchObject({ prefix: 'It rained. ', suffix: '' });
  const longer = `${text}${AFTER}`;
  expect(quoteOf({ text: longer }, { start: 11, end: 29 }).prefix).toBe('It rained. ');
});
