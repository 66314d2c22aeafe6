import browser from 'webextension-polyfill';
import type { Failure } from '../../model/failure';
import { say } from './words';

/** A failure in the reader's words. */
export interface FailureWords {
  /** One sentence: what happened. */
  readonly what: string;
  /** One sentence: what to do. */
  readonly advice: string;
  /** Whether simply asking again may help. */
  readonly canRetry: boolean;
}

/** Returns the reader's words for each way to fail. */
export function failureWords(failure: Failure): FailureWords {
  switch (failure.code) {
    case 'page-restricted':
      return words(say('failPageRestricted'), say('adviseOtherPage'));
    case 'not-a-page':
      return words(say('failNotAPage'), say('adviseOtherPage'));
    case 'not-an-article':
      return words(say('failNotAnArticle'), adviceOnListing());
    case 'empty-page':
      return words(say('failEmptyPage'), say('adviseReload'), true);
    case 'still-loading':
      return words(say('failStillLoading'), say('adviseWait'), true);
    case 'in-foreign-frame':
      return words(say('failInForeignFrame', failure.host), say('adviseOpenFrame'));
    case 'nothing-selected':
      return words(say('failNothingSelected'), say('adviseSelect'));
    case 'tab-gone':
      return words(say('failTabGone'), say('adviseOtherPage'));
    case 'page-changed':
      return words(say('failPageChanged'), say('adviseRetry'), true);
    case 'permission-missing':
      return words(say('failPermissionMissing'), say('adviseClickButton'));
    case 'origin-denied':
      return words(say('failOriginDenied', failure.host), say('adviseOpenLink'));
    case 'offline':
      return words(say('failOffline'), say('adviseConnect'), true);
    case 'fetch-failed':
      return words(say('failFetchFailed', failure.host), say('adviseOpenLink'), true);
    case 'fetch-refused':
      return words(say('failFetchRefused', failure.host, String(failure.status)), say('adviseOpenLink'));
    case 'too-large':
      return words(say('failTooLarge'), say('adviseSelect'));
    case 'timed-out':
      return words(say('failTimedOut'), say('adviseRetry'), true);
    case 'unexpected':
      return words(say('failUnexpected'), say('adviseRetry'), true);
    default:
      return failure satisfies never;
  }
}

/** Such a page usually lists links to articles. A phone, which has no windows, has no context menu for links either. */
function adviceOnListing(): string {
  return say(browser.windows === undefined ? 'adviseSelect' : 'adviseHeadline');
}

function words(what: string, advice: string, canRetry = false): FailureWords {
  return { what, advice, canRetry };
}
