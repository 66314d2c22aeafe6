import { CONTENT_GLOBAL, type ContentApi } from '../model/content-api';
import { failed, success, type Outcome } from '../model/outcome';
import { pullPage } from './pull-page';
import { pullSelection } from './pull-selection';
import { conceal, reveal } from './reveal';

/** Calls `work`; a throw, which is a bug of ours, becomes a value, since Chromium loses what a page throws. */
async function guarded<T>(work: () => Outcome<T> | Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    console.error('Nutgraf:', error);
    return failed({ code: 'unexpected' });
  }
}

const api: ContentApi = {
  pull: (scope) => guarded(() => (scope === 'page' ? pullPage(window) : pullSelection(window))),
  reveal: (quotes, scrolls) => {
    try {
      return success(reveal(document, quotes, scrolls));
    } catch (error) {
      console.error('Nutgraf:', error);
      return failed({ code: 'unexpected' });
    }
  },
  conceal: () => {
    conceal(document);
    return success(null);
  },
};

// Set anew at each injection: an older version of the extension may have left its own.
Object.assign(globalThis, { [CONTENT_GLOBAL]: api });
