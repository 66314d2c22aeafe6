import { expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/model/settings';
import { nextViewState, type ViewState } from '../../../src/popup/hooks/use-digest';
import { DIGESTS } from '../preview/digests';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const settings = DEFAULT_SETTINGS;
const shown: ViewState = { phase: 'condensed', digest: DIGESTS.article, settings };

test('an answer is shown', () => {
  const event = { kind: 'answered', answer: { ok: true, value: DIGESTS.article }, settings } as const;
  expect(nextViewState({ phase: 'pending' }, event)).toEqual(shown);
});

test('the same page again changes nothing, so that the reader’s choices stay', () => {
  const again = { ...DIGESTS.article, ms: { pull: 1, condense: 1 } };
  expect(nextViewState(shown, { kind: 'answered', answer: { ok: true, value: again }, settings })).toBe(
    shown,
  );
});

test('another page replaces the previous one', () => {
  const event = { kind: 'answered', answer: { ok: true, value: DIGESTS.arabic }, settings } as const;
  expect(nextViewState(shown, event)).toMatchObject({ digest: DIGESTS.arabic });
});

test('a failure removes the facts', () => {
  const failure = { code: 'permission-missing' } as const;
  const event = { kind: 'answered', answer: { ok: false, failure }, settings } as const;
  expect(nextViewState(shown, event)).toEqual({ phase: 'failed', failure });
});

test('facts of a page that was left disappear before the next answer comes', () => {
  expect(nextViewState(shown, { kind: 'left' })).toEqual({ phase: 'pending' });
});
