import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSpeech, type Speech } from '../../../src/popup/hooks/use-speech';

/** Voices as browsers provide them: none until some time after the first request. */
class FakeSynthesis extends EventTarget {
  voices: readonly { readonly lang: string }[] = [];
  questions = 0;
  readonly spoken: string[] = [];
  getVoices = () => {
    this.questions += 1;
    return this.voices;
  };
  speak = ({ text }: { readonly text: string }) => void this.spoken.push(text);
  cancel = vi.fn();
  come(...langs: readonly string[]) {
    this.voices = langs.map((lang) => ({ lang }));
    this.dispatchEvent(new Event('voiceschanged'));
  }
}

class FakeUtterance extends EventTarget {
  lang = '';
  constructor(readonly text: string) {
    super();
  }
}

let synthesis: FakeSynthesis;
let root: Element;
let speech: Speech;

beforeEach(async () => {
  vi.useFakeTimers();
  synthesis = new FakeSynthesis();
  const { document } = parseHTML('<!doctype html><body><main></main></body>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  root = document.querySelector('main') ?? document.body;
  const View = () => {
    speech = useSpeech('en', (place) => ['The bridge is open.', 'It cost 42 million.'][place]);
    return null;
  };
  render(h(View, null), root);
  await vi.advanceTimersByTimeAsync(200);
});

afterEach(async () => {
  render(null, root);
  await vi.advanceTimersByTimeAsync(200);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function click(waitMs: number): Promise<void> {
  speech.toggle();
  await vi.advanceTimersByTimeAsync(waitMs);
}

test('requests the voices before the first click', () => {
  expect(synthesis.questions).toBe(1);
});

test('speaks at once when there are voices', async () => {
  synthesis.come('en_GB');
  await click(0);
  expect(synthesis.spoken).toHaveLength(1);
});

test('waits after a click for voices that load late', async () => {
  await click(200);
  expect(synthesis.spoken).toEqual([]);
  expect(speech.phase).toBe('speaking');
  synthesis.come();
  synthesis.come('fr-FR', 'en-US');
  await vi.advanceTimersByTimeAsync(10);
  expect(synthesis.spoken).toHaveLength(1);
  expect(speech.phase).toBe('speaking');
});

test('gives up after half a second, and tries again at the next click', async () => {
  await click(510);
  expect(speech.phase).toBe('mute');
  synthesis.come('en-US');
  await click(10);
  expect(speech.phase).toBe('speaking');
  expect(synthesis.spoken).toHaveLength(1);
});

test('has no voice for a language that none of them speaks', async () => {
  synthesis.come('fr-FR');
  await click(10);
  expect(speech.phase).toBe('mute');
});

test('says nothing when the voices come after the reader changed his mind', async () => {
  await click(100);
  await click(10);
  expect(speech.phase).toBe('paused');
  synthesis.come('en-US');
  await vi.advanceTimersByTimeAsync(600);
  expect(synthesis.spoken).toEqual([]);
});
