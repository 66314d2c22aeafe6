import { CONTENT_GLOBAL, type ContentApi } from '../model/content-api';
import { failed, success, type Outcome } from '../model/outcome';
import { pullPage } from './pull-page';
import { pullSelection } from './pull-selection';
import { conceal, reveal } from './reveal';
import { highlighted } from './reveal/kept';

/** Turns an exception, which is a bug of ours, into a value: Chromium loses what is thrown in a page. */
function thrown(error: unknown): Outcome<never> {
  console.error('Nutgraf:', error);
  return failed({ code: 'unexpected' });
}

async function guarded<T>(work: () => Outcome<T> | Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    return thrown(error);
  }
}

function caught<T>(work: () => T): Outcome<T> {
  try {
    return success(work());
  } catch (error) {
    return thrown(error);
  }
}

const api: ContentApi = {
  pull: (scope, waitMs = 0) =>
    guarded(() => (scope === 'page' ? pullPage(window, waitMs) : pullSelection(window))),
  reveal: (quotes, scrolls) => caught(() => reveal(document, quotes, scrolls)),
  highlighted: () => caught(() => ({ exacts: highlighted() })),
  conceal: () =>
    caught(() => {
      conceal(document);
      return null;
    }),
};

// Set again at each injection: an older version of the extension may have left its own.
Object.assign(globalThis, { [CONTENT_GLOBAL]: api });
