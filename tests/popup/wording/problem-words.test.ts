import { expect, test, vi } from 'vitest';
import type { Problem } from '../../../src/model/verdict';
import { problemText } from '../../../src/popup/wording/problem-words';
import { i18nOf } from '../fake-words';

const browser = vi.hoisted(() => ({ i18n: {} }));
vi.mock('webextension-polyfill', () => ({ default: browser }));
browser.i18n = i18nOf('en');

test.each<[Problem, string]>([
  [{ kind: 'number', claimed: '52 %', said: '25 %' }, 'The article says 25 %, not 52 %.'],
  [{ kind: 'number', claimed: '52 %' }, 'The article does not say 52 % there.'],
  [{ kind: 'date', claimed: 'May', said: 'March' }, 'The article says March, not May.'],
  [{ kind: 'name', claimed: 'Oduya' }, 'The article does not name Oduya there.'],
  [{ kind: 'quotation', claimed: 'never' }, 'Nobody in the article says “never”.'],
  [{ kind: 'negation', claim: 'denies' }, 'The article says that it is so.'],
  [{ kind: 'negation', claim: 'affirms' }, 'The article says that it is not so.'],
  [{ kind: 'opposite', claimed: 'rose', said: 'fell' }, 'The article says fell, not rose.'],
  [{ kind: 'hedge', claim: 'surer', word: 'may' }, 'The article is more cautious: it says “may”.'],
  [
    { kind: 'hedge', claim: 'less-sure', word: 'may' },
    'The article is more definite: it does not say “may”.',
  ],
  [{ kind: 'roles', first: 'Lund', second: 'Aro' }, 'In the article, Lund and Aro have other roles.'],
  [{ kind: 'speaker', claimed: 'Lund', said: 'Aro' }, 'In the article, Aro says this, not Lund.'],
  [{ kind: 'speaker', claimed: 'Lund' }, 'In the article, it is not Lund who says this.'],
  [
    { kind: 'wording', claimed: ['sold', 'sold', 'museum'] },
    'The article does not say sold or museum there.',
  ],
  [{ kind: 'joined' }, 'The article does not connect these things.'],
  [{ kind: 'no-source' }, 'Nothing in the article says this.'],
])('%o', (problem, text) => {
  expect(problemText(problem)).toBe(text);
});

test('names only the first few of many words', () => {
  const claimed = Array.from({ length: 40 }, (_, n) => `word${n}`);
  expect(problemText({ kind: 'wording', claimed }).length).toBeLessThan(80);
});
