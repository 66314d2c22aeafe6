import browser from 'webextension-polyfill';
import type { EndpointTest, ModelList } from '../../model/messages';
import { serverPermission } from '../../model/server-permission';
import { failed, success, type Outcome } from '../../model/outcome';
import type { EngineFailure } from '../../model/failure';
import { parseEndpoint, parseSettings, STORAGE_KEYS, type EndpointSettings } from '../../model/settings';
import { readStored } from '../../model/stored';
import { beginningOf } from '../digest/beginning';
import { findDigest } from '../digest/digests';
import { engineNamed, wantedUse } from '../engines';
import { serverNameOf } from '../engines/endpoint/connection';
import { listModels } from '../engines/endpoint/models';
import { testEndpoint } from '../engines/endpoint/trial';
import type { Engine } from '../engines/engine';
import { allowLoopback } from '../engines/endpoint/origin-rule';
import { Refiner } from './refining';
import { refinings } from './refinings';
import { stayAwakeFor } from '../stay-awake';
import { untilCleared } from '../storage/until-cleared';
import { addressOf } from '../tab-address';

const refiner = new Refiner(refinings);

/** A test ends when the page that asked would give up waiting. */
const TEST_LIMITS = { silenceMs: 60_000, answerMs: 100_000 } as const;

/** Lets the engine chosen in the settings word a page's facts; resolves when it has ended. */
export async function refinePage(request: {
  readonly tabId: number;
  readonly pageKey: string;
  readonly isRetry: boolean;
}): Promise<Outcome<null>> {
  const { tabId, pageKey, isRetry } = request;
  const cleared = untilCleared();
  const [digest, settings, server] = await Promise.all([
    findDigest(tabId, pageKey),
    readStored(browser.storage.sync, STORAGE_KEYS.settings, parseSettings),
    readStored(browser.storage.local, STORAGE_KEYS.endpoint, parseEndpoint),
  ]);
  if (digest === undefined) return failed({ code: 'page-changed' });
  const use = wantedUse(settings, server, digest.recommended);
  if (use === undefined) return success(null);
  const obstacle = use.engine === 'endpoint' ? await prepare(server, cleared) : undefined;
  const engine = obstacle === undefined ? engineNamed(use.engine, server) : failing(obstacle);
  const { article: whole, readLength, subject } = digest;
  const { kind } = subject;
  // What the built-in facts were made of: checking against more would hold the background's thread for seconds.
  const article = beginningOf(whole, readLength) ?? whole;
  const readShare = readLength / whole.text.length;
  // Checked last: from here on, closing the tab or clearing everything finds the engine at work and stops it.
  if ((await addressOf(tabId)) === undefined) return failed({ code: 'tab-gone' });
  if (cleared.aborted) return success(null);
  await stayAwakeFor(refiner.refine({ tabId, kind, pageKey, article, readShare, engine, use, isRetry }));
  return success(null);
}

/** Stops the engine at work for a page. */
export async function cancelRefining(pageKey: string): Promise<Outcome<null>> {
  await refiner.cancel(pageKey);
  return success(null);
}

/** Stops the engines at work for a tab, or every one. */
export function stopRefining(tabId?: number): Promise<void> {
  return refiner.drop(tabId);
}

/** Names of a server's models. The request ends with the signal, and when everything is cleared. */
export async function modelsOf(server: EndpointSettings, signal: AbortSignal): Promise<ModelList> {
  const cleared = untilCleared();
  const failure = await prepare(server, cleared);
  if (failure !== undefined) return { ok: false, failure };
  return stayAwakeFor(listModels(server, AbortSignal.any([signal, cleared]), TEST_LIMITS));
}

/** Lets a server word the facts of our own test text. The request ends with the signal, and when everything is cleared. */
export async function tryEndpoint(server: EndpointSettings, signal: AbortSignal): Promise<EndpointTest> {
  const cleared = untilCleared();
  const failure = await prepare(server, cleared);
  if (failure !== undefined) return { ok: false, failure };
  return stayAwakeFor(testEndpoint(server, AbortSignal.any([signal, cleared]), TEST_LIMITS));
}

/** Makes a server reachable, or says why it must not be reached. */
async function prepare(server: EndpointSettings, cleared: AbortSignal): Promise<EngineFailure | undefined> {
  const permission = serverPermission(server.url);
  if (permission === undefined) return { code: 'endpoint-unset' };
  const isAllowed = await browser.permissions.contains(permission);
  // Clearing gives the permission and the rule for the server back.
  if (!isAllowed || cleared.aborted) return { code: 'endpoint-not-allowed', host: serverNameOf(server) };
  await allowLoopback(server.url);
  return undefined;
}

function failing(failure: EngineFailure): Engine {
  return {
    availability: async () => 'unavailable',
    async *facts() {
      yield { kind: 'failed', failure };
    },
  };
}
