import type { Article } from '../../model/article';
import type { TimedArticle } from '../../extraction/timed';
import type { Digest, Subject } from '../../model/digest';
import { failed, success, type Outcome } from '../../model/outcome';
import { textArticle } from '../../model/text-article';
import { beginningOf, CONDENSE_LIMIT } from './beginning';
import { keepDigest, recallDigest } from './digests';
import { fetchPage } from '../linked/fetch-page';
import { pullFrom } from '../pull/pulling';
import { untilCleared } from '../storage/until-cleared';

/**
 * Pulls what the reader asked for and condenses it. Asking twice gives the same answer. The page is read again each
 * time, so a page that changed under its address never gets old facts; the kept digest is used again only when tab,
 * address and text are the same as before.
 *
 * @param cleared `untilCleared()` of the time when the reader asked: after that, nothing is kept
 */
export async function digestOf(subject: Subject, cleared = untilCleared()): Promise<Outcome<Digest>> {
  const [pulled, kept, { condense }] = await Promise.all([
    pullSubject(subject),
    recallDigest(subject.tabId, subject.kind),
    import('../understanding'),
  ]);
  if (!pulled.ok) return pulled;
  const { article, ms } = pulled.value;
  const pageKey = await pageKeyOf(subject, article);
  if (kept?.pageKey === pageKey) return success({ ...kept, subject, article, ms: { ...kept.ms, pull: ms } });
  const start = performance.now();
  const beginning = beginningOf(article);
  if (beginning === undefined)
    return failed({ code: 'too-large', limit: CONDENSE_LIMIT, unit: 'characters' });
  const { facts, recommended, readNext } = condense(beginning);
  const condenseMs = performance.now() - start;
  if (facts.length === 0) return failed({ code: 'not-an-article' });
  const digest: Digest = {
    pageKey,
    subject,
    article,
    readLength: beginning.text.length,
    facts,
    recommended,
    readNext,
    engine: 'built-in',
    ms: { pull: ms, condense: condenseMs },
  };
  // Not awaited, since the reader waits.
  void keepDigest(digest, cleared);
  return success(digest);
}

async function pullSubject(subject: Subject): Promise<Outcome<TimedArticle>> {
  switch (subject.kind) {
    case 'page':
      return pullFrom({ tabId: subject.tabId, frameId: 0 }, 'page');
    case 'selection': {
      const pulled = await pullFrom(subject, 'selection');
      // We may not look into a frame of another site; the menu reported what was selected there.
      if (pulled.ok || subject.fallbackText.trim() === '') return pulled;
      return pulled.failure.code === 'tab-gone'
        ? pulled
        : success({ article: textArticle(subject.fallbackText), ms: 0 });
    }
    case 'link':
      return fetchPage(subject.url, subject.tabId);
    default:
      return subject satisfies never;
  }
}

/**
 * Tab, address and content in one string; anything shown beside the text counts as content too. The parts of an address
 * that a page may change without becoming another page are left out.
 */
async function pageKeyOf(subject: Subject, { url, title, text, readNext }: Article): Promise<string> {
  const content = new TextEncoder().encode(JSON.stringify([title, text, readNext]));
  const digest = await crypto.subtle.digest('SHA-256', content);
  const hash = [...new Uint8Array(digest, 0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${subject.tabId} ${subject.kind} ${url.split(/[?#]/u, 1)[0]} ${hash}`;
}
