import type { Article } from '../../../model/article';
import type { EndpointSettings } from '../../../model/settings';
import { ask } from './chat';
import { serverNameOf, speaksOllama } from './connection';
import { EndpointError } from './endpoint-failure';
import type { Engine, EngineEvent, EngineOptions } from '../engine';
import { FactReader, MAX_ANSWER_CHARS } from '../fact-reader';
import { factsAPart, partsOf } from '../parts';
import { instructionsFor, newFence, promptFor } from '../prompt';
import { estimateTokens } from '../tokens';
import { ENDPOINT_LIMITS, Watch, type EndpointLimits } from './watch';

/** Tokens per fact in the answer, with its sentence numbers and JSON punctuation; a reasoning model needs more. */
const TOKENS_A_FACT = 90;
/** At least this share of the context is reserved for the answer. */
const ANSWER_SHARE = 0.25;
/** Tokens for the roles and ends of messages. */
const FRAME_TOKENS = 60;
/** Fewer tokens hold no paragraph: a context so small is the reader's mistake, and the server will report it. */
const LEAST_PART_TOKENS = 120;

/** The reader's own server: anything that speaks OpenAI's chat protocol or Ollama's. */
export function endpoint(settings: EndpointSettings, limits: EndpointLimits = ENDPOINT_LIMITS): Engine {
  const isSet = URL.canParse(settings.url) && settings.model !== '';
  return {
    async availability() {
      return isSet ? 'ready' : 'unavailable';
    },
    async *facts(article, options, signal) {
      if (isSet) yield* factsFrom(settings, limits, article, options, signal);
      else yield { kind: 'failed', failure: { code: 'endpoint-unset' } };
    },
  };
}

async function* factsFrom(
  settings: EndpointSettings,
  limits: EndpointLimits,
  article: Article,
  options: EngineOptions,
  signal: AbortSignal,
): AsyncGenerator<EngineEvent> {
  const host = serverNameOf(settings);
  const fence = newFence();
  const { sentences, parts } = partsOf(article, tokensForArticle(settings, options, fence));
  const factCount = factsAPart(options.factCount, parts.length);
  const watch = new Watch(signal, limits);
  try {
    const chat = { settings, isOllama: await speaksOllama(settings, watch), watch };
    let written = 0;
    for (const part of parts) {
      yield { kind: 'covered', share: part.covered };
      const reader = new FactReader(sentences, factCount);
      for await (const piece of ask(chat, promptFor(part, { ...options, factCount }, fence))) {
        for (const fact of reader.read(piece)) yield { kind: 'fact', fact };
        if (reader.isTooLong)
          throw new EndpointError({ code: 'answer-too-long', host, limitChars: MAX_ANSWER_CHARS });
        // Leaving the loop closes the connection, so the server need not finish what nobody reads.
        if (reader.isDone) break;
      }
      written += reader.count;
    }
    // A part alone may have none: the end of an article is often about something else.
    if (written === 0) throw new EndpointError({ code: 'answer-not-json', host });
    yield { kind: 'finished' };
  } catch (error) {
    // Whoever aborted knows it and awaits nothing more.
    if (signal.aborted) return;
    yield { kind: 'failed', failure: watch.failureOf(error, host) };
  } finally {
    watch.end();
  }
}

/** Tokens of the context left for the article, besides the instructions and the answer. */
function tokensForArticle(
  { contextTokens }: EndpointSettings,
  options: EngineOptions,
  fence: string,
): number {
  const asked = estimateTokens(instructionsFor(options, fence)) + FRAME_TOKENS;
  const answered = Math.max(options.factCount * TOKENS_A_FACT, contextTokens * ANSWER_SHARE);
  return Math.max(LEAST_PART_TOKENS, contextTokens - asked - answered);
}
