import type { EngineFailure } from '../../../src/model/failure';

type Code = EngineFailure['code'];
const host = 'model.example';

/** One failure of each code; a new code does not compile until it is added here, and so gets looked at. */
export const ENGINE_FAILURES: { readonly [C in Code]: Extract<EngineFailure, { readonly code: C }> } = {
  'engine-unavailable': { code: 'engine-unavailable' },
  'model-not-downloaded': { code: 'model-not-downloaded' },
  'engine-not-allowed': { code: 'engine-not-allowed' },
  'language-unknown': { code: 'language-unknown', language: 'fi' },
  'engine-silent': { code: 'engine-silent', afterMs: 60_000 },
  'engine-unexpected': { code: 'engine-unexpected' },
  'endpoint-unset': { code: 'endpoint-unset' },
  'endpoint-not-allowed': { code: 'endpoint-not-allowed', host },
  'endpoint-unreachable': { code: 'endpoint-unreachable', host },
  'endpoint-key-wrong': { code: 'endpoint-key-wrong', host },
  'endpoint-forbidden': { code: 'endpoint-forbidden', host },
  'endpoint-not-found': { code: 'endpoint-not-found', host },
  'model-missing': { code: 'model-missing', host, model: 'small-1' },
  'endpoint-busy': { code: 'endpoint-busy', host, retryAfterSeconds: 17 },
  'article-too-long': { code: 'article-too-long', host },
  'endpoint-refused': { code: 'endpoint-refused', host, status: 500 },
  'endpoint-silent': { code: 'endpoint-silent', host, afterMs: 90_000 },
  'answer-not-json': { code: 'answer-not-json', host },
  'answer-broken-off': { code: 'answer-broken-off', host },
  'answer-cut-short': { code: 'answer-cut-short', host },
  'answer-too-long': { code: 'answer-too-long', host, limitChars: 100_000 },
  'answer-endless': { code: 'answer-endless', host, afterMs: 600_000 },
};
