import type { EngineFailure } from '../../model/failure';
import { durationText } from './durations';
import { readerLocale, say } from './words';

/** Where the reader can act on the failure. */
type Remedy = 'settings' | 'retry';

/** A failure of an engine in the reader's words. */
export interface EngineFailureWords {
  /** One sentence: what happened. */
  readonly what: string;
  /** One sentence: what to do. */
  readonly advice: string;
  readonly remedy: Remedy;
}

/** Returns the reader's words for each way in which an engine can fail. */
export function engineFailureWords(failure: EngineFailure): EngineFailureWords {
  switch (failure.code) {
    case 'engine-unavailable':
      return words(say('failEngineUnavailable'), say('adviseOtherEngine'), 'settings');
    case 'model-not-downloaded':
      return words(say('failModelNotDownloaded'), say('adviseDownload'), 'settings');
    case 'engine-not-allowed':
      return words(say('failEngineNotAllowed'), say('adviseAllow'), 'settings');
    case 'language-unknown':
      return words(
        say('failLanguageUnknown', languageName(failure.language)),
        say('adviseOtherEngine'),
        'settings',
      );
    case 'engine-silent':
      return words(say('failEngineSilent', duration(failure.afterMs)), say('adviseRetry'), 'retry');
    case 'engine-unexpected':
      return words(say('failUnexpected'), say('adviseRetry'), 'retry');
    case 'endpoint-unset':
      return words(say('failEndpointUnset'), say('adviseSetUp'), 'settings');
    case 'endpoint-not-allowed':
      return words(say('failEndpointNotAllowed', failure.host), say('adviseConnectServer'), 'settings');
    case 'endpoint-unreachable':
      return words(say('failEndpointUnreachable', failure.host), say('adviseStartServer'), 'retry');
    case 'endpoint-key-wrong':
      return words(say('failKeyWrong', failure.host), say('adviseKey'), 'settings');
    case 'endpoint-forbidden':
      return words(say('failForbidden', failure.host), say('adviseServerRights'), 'retry');
    case 'endpoint-not-found':
      return words(say('failEndpointNotFound', failure.host), say('adviseAddress'), 'settings');
    case 'model-missing':
      return words(say('failModelMissing', failure.host, failure.model), say('adviseModel'), 'settings');
    case 'endpoint-busy':
      return words(say('failEndpointBusy', failure.host), adviceWhen(failure.retryAfterSeconds), 'retry');
    case 'article-too-long':
      return words(say('failArticleTooLong'), say('adviseContext'), 'settings');
    case 'endpoint-refused':
      return words(
        say('failEndpointRefused', failure.host, String(failure.status)),
        say('adviseRetry'),
        'retry',
      );
    case 'endpoint-silent':
      return words(
        say('failEndpointSilent', failure.host, duration(failure.afterMs)),
        say('adviseStartServer'),
        'retry',
      );
    case 'answer-not-json':
      return words(say('failAnswerNotJson'), say('adviseModel'), 'settings');
    case 'answer-broken-off':
      return words(say('failAnswerBrokenOff', failure.host), say('adviseRetry'), 'retry');
    case 'answer-cut-short':
      return words(say('failAnswerCutShort'), say('adviseContext'), 'settings');
    case 'answer-too-long':
      return words(say('failAnswerTooLong'), say('adviseModel'), 'settings');
    case 'answer-endless':
      return words(say('failAnswerEndless', duration(failure.afterMs)), say('adviseModel'), 'settings');
    default:
      return failure satisfies never;
  }
}

function words(what: string, advice: string, remedy: Remedy): EngineFailureWords {
  return { what, advice, remedy };
}

const duration = (ms: number): string => durationText(ms, readerLocale());

function adviceWhen(seconds: number | undefined): string {
  return seconds === undefined ? say('adviseLater') : say('adviseLaterIn', duration(seconds * 1000));
}

/** Returns the name of a language in the reader's language: "Finnish" for "fi"; the tag itself if it is invalid. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(readerLocale(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A RangeError, for a page's "en_US" or worse.
    return tag;
  }
}
