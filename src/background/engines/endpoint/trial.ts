import type { EndpointTest } from '../../../model/messages';
import type { EndpointSettings } from '../../../model/settings';
import { textArticle } from '../../../model/text-article';
import { serverNameOf } from './connection';
import { endpoint } from './endpoint';
import { listModels } from './models';
import { ENDPOINT_LIMITS, type EndpointLimits } from './watch';

/** The text sent to test a server; nobody reads it. */
const TEXT =
  'The lighthouse of Marrow Point will be open to visitors from 3 May. Tickets cost 4 crowns, the harbour office said on Tuesday.';

/**
 * Tests whether a server can word facts by having it do so, so that any problem shows as it would for a page. Asks for
 * the list of models first: a server without the model wanted often answers all the same, with whichever it has loaded.
 */
export async function testEndpoint(
  settings: EndpointSettings,
  signal: AbortSignal,
  limits: EndpointLimits = ENDPOINT_LIMITS,
): Promise<EndpointTest> {
  const list = await listModels(settings, signal, limits);
  // Not every server lists its models. This on its own does not rule it out.
  if (!list.ok && list.failure.code !== 'endpoint-not-found' && list.failure.code !== 'answer-not-json')
    return list;
  if (list.ok && list.models.length > 0 && !hasModel(list.models, settings.model)) {
    const failure = { code: 'model-missing', host: serverNameOf(settings), model: settings.model } as const;
    return { ok: false, failure };
  }
  const article = textArticle(TEXT, { language: 'en' });
  const start = performance.now();
  let factCount = 0;
  const options = { factCount: 2, language: 'article' };
  for await (const event of endpoint(settings, limits).facts(article, options, signal)) {
    if (event.kind === 'failed') return { ok: false, failure: event.failure };
    if (event.kind === 'fact') factCount++;
  }
  // An engine reports nothing once it is aborted.
  if (signal.aborted)
    return { ok: false, failure: { code: 'answer-broken-off', host: serverNameOf(settings) } };
  return { ok: true, factCount, ms: performance.now() - start };
}

/** Ollama accepts "name" for "name:latest". */
function hasModel(models: readonly string[], model: string): boolean {
  return models.some((name) => name === model || name === `${model}:latest`);
}
