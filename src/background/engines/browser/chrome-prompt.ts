import type { Article } from '../../../model/article';
import { makerIn, MODEL_MAKERS, type ModelMaker } from '../../../model/model-maker';
import {
  availabilityOf,
  BROWSER_MODEL_LIMITS,
  contextOf,
  failureOf,
  obstacleOf,
  open,
  pieces,
  type BrowserModelLimits,
} from './browser-model';
import type { Engine, EngineEvent, EngineOptions } from '../engine';
import { FactReader } from '../fact-reader';
import { factsAPart, partsOf } from '../parts';
import { ANSWER_SCHEMA, instructionsFor, newFence, promptFor } from '../prompt';

/** The parts of a `LanguageModel` session that we use. */
interface Session {
  promptStreaming(prompt: string, options: object): ReadableStream<string>;
  destroy(): void;
}

/** Share of a session's context for the article; the rest is for the answer. */
const ARTICLE_SHARE = 0.6;
/** Used when a session does not report its size: smaller than any that ever shipped. */
const CONTEXT_TOKENS = 4096;

/** Chrome's own model, used through the Prompt API. */
export function chromePrompt(
  limits: BrowserModelLimits = BROWSER_MODEL_LIMITS,
  scope: object = globalThis,
): Engine {
  const maker = makerIn<Session>(scope, MODEL_MAKERS['chrome-prompt'].global);
  return {
    availability: () => availabilityOf(maker, limits),
    facts: (article, options, signal) => factsFrom(maker, limits, article, options, signal),
  };
}

async function* factsFrom(
  maker: ModelMaker<Session> | undefined,
  limits: BrowserModelLimits,
  article: Article,
  options: EngineOptions,
  signal: AbortSignal,
): AsyncGenerator<EngineEvent> {
  const languages = languagesFor(article, options);
  const obstacle = await obstacleOf(maker, limits, languages, article.language);
  if (maker === undefined || obstacle !== undefined) {
    yield { kind: 'failed', failure: obstacle ?? { code: 'engine-unavailable' } };
    return;
  }
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const create = (system: string) =>
    open(
      maker,
      { ...languages, initialPrompts: [{ role: 'system', content: system }], signal: either },
      limits,
    );
  const fence = newFence();
  let session: Session | undefined;
  try {
    // How much fits is known only once a session is open.
    session = yield* create(instructionsFor(options, fence));
    const context = contextOf(session) ?? CONTEXT_TOKENS;
    const { sentences, parts } = partsOf(article, context * ARTICLE_SHARE);
    const factCount = factsAPart(options.factCount, parts.length);
    for (const part of parts) {
      const { system, user } = promptFor(part, { ...options, factCount }, fence);
      if (parts.length > 1) {
        session.destroy();
        session = yield* create(system);
      }
      yield { kind: 'covered', share: part.covered };
      const reader = new FactReader(sentences, factCount);
      const stream = session.promptStreaming(user, { responseConstraint: ANSWER_SCHEMA, signal: either });
      for await (const piece of pieces(stream, limits)) {
        for (const fact of reader.read(piece)) yield { kind: 'fact', fact };
        if (reader.isDone) break;
      }
    }
    yield { kind: 'finished' };
  } catch (error) {
    if (signal.aborted) return;
    yield { kind: 'failed', failure: failureOf(error, limits) };
  } finally {
    stop.abort();
    session?.destroy();
  }
}

function languagesFor({ language }: Article, options: EngineOptions): object {
  const output = options.language === 'article' ? language : options.language;
  return {
    ...(language === '' ? {} : { expectedInputs: [{ type: 'text', languages: [language] }] }),
    ...(output === '' ? {} : { expectedOutputs: [{ type: 'text', languages: [output] }] }),
  };
}
