/** What our popup or window shows to a reader. */
export type ShownView =
  | { readonly phase: 'pending' }
  | { readonly phase: 'failed'; readonly message: string; readonly advice: string }
  | {
      readonly phase: 'condensed';
      readonly title: string;
      readonly facts: readonly string[];
      readonly readNext: readonly ShownTeaser[];
    };

/** A line of the read-next list as shown. */
interface ShownTeaser {
  readonly time: string;
  readonly text: string;
  readonly url: string;
}

/**
 * Expression that reads the view in the document it is evaluated in and returns a `ShownView` as JSON. A string, not
 * a function: Firefox accepts only text, and the compiler of our scripts adds helpers to functions.
 */
export const READ_VIEW = `(() => {
  const textOf = (element) => (element?.innerText ?? '').replace(/\\s+/g, ' ').trim();
  // What only the style sheet shows is written out: a day beside its words, who said it, a doubt.
  const factOf = (button) => {
    const copy = button.cloneNode(true);
    const say = (selector, before, after) => {
      for (const part of copy.querySelectorAll(selector)) part.textContent = before + part.textContent + after;
    };
    for (const unseen of copy.querySelectorAll('.unseen')) unseen.remove();
    say('.day', '(', ')');
    say('.speaker', ' — ', '');
    say('.doubt', ' ', '');
    return copy.textContent.replace(/\\s+/g, ' ').trim();
  };
  const failed = document.querySelector('.failed');
  if (failed) {
    const [message, advice] = [failed.querySelector('h1'), failed.querySelector('p')].map(textOf);
    return JSON.stringify({ phase: 'failed', message, advice });
  }
  const digest = document.querySelector('.digest');
  if (!digest) return JSON.stringify({ phase: 'pending' });
  return JSON.stringify({
    phase: 'condensed',
    title: textOf(digest.querySelector('h1')),
    facts: [...digest.querySelectorAll('li.fact button')].map(factOf),
    readNext: [...digest.querySelectorAll('ul.next')].slice(0, 1).flatMap((list) => [...list.children]).map((item) => ({
      time: textOf(item.querySelector('time')),
      text: textOf(item.querySelector('.next-title')),
      url: item.querySelector('a')?.href ?? '',
    })),
  });
})()`;

/** Parses the result of `READ_VIEW`. */
export function parseView(json: unknown): ShownView {
  const view: unknown = typeof json === 'string' ? JSON.parse(json) : undefined;
  if (!isView(view)) throw new Error(`The view cannot be read: ${String(json)}`);
  return view;
}

/** Polls until the view shows facts or a failure; after some time returns whatever was there last. */
export async function settledView(read: () => Promise<ShownView>, limitMs = 15_000): Promise<ShownView> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const view = await read();
    if (view.phase !== 'pending' || Date.now() > deadline) return view;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const isView = (value: unknown): value is ShownView =>
  typeof value === 'object' &&
  value !== null &&
  'phase' in value &&
  (value.phase === 'pending' || value.phase === 'failed' || value.phase === 'condensed');
