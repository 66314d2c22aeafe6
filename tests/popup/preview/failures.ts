import type { Failure, FailureCode } from '../../../src/model/failure';

/** One failure of each code; a new code does not compile until it is added here, and so gets looked at. */
export const FAILURES: { readonly [C in FailureCode]: Extract<Failure, { readonly code: C }> } = {
  'page-restricted': { code: 'page-restricted' },
  'not-a-page': { code: 'not-a-page', contentType: 'application/pdf' },
  'not-an-article': { code: 'not-an-article' },
  'empty-page': { code: 'empty-page' },
  'still-loading': { code: 'still-loading' },
  'in-foreign-frame': { code: 'in-foreign-frame', host: 'reader.harbour-post.example' },
  'nothing-selected': { code: 'nothing-selected' },
  'tab-gone': { code: 'tab-gone' },
  'page-changed': { code: 'page-changed' },
  'permission-missing': { code: 'permission-missing' },
  'origin-denied': { code: 'origin-denied', host: 'harbour-post.example' },
  offline: { code: 'offline' },
  'fetch-failed': { code: 'fetch-failed', host: 'harbour-post.example' },
  'fetch-refused': { code: 'fetch-refused', host: 'harbour-post.example', status: 404 },
  'too-large': { code: 'too-large', limit: 20_000_000, unit: 'bytes' },
  'timed-out': { code: 'timed-out', afterMs: 10_000 },
  unexpected: { code: 'unexpected' },
};
