import type { ModelList } from '../../../model/messages';
import type { EndpointSettings } from '../../../model/settings';
import { fieldOf, listIn } from './answer-stream';
import { addressOf, hostOf, send } from './connection';
import { EndpointError } from './endpoint-failure';
import { ENDPOINT_LIMITS, Watch, type EndpointLimits } from './watch';

/** Models that the server has, by name. */
export async function listModels(
  settings: EndpointSettings,
  signal: AbortSignal,
  limits: EndpointLimits = ENDPOINT_LIMITS,
): Promise<ModelList> {
  const host = hostOf(settings);
  if (!URL.canParse(settings.url)) return { ok: false, failure: { code: 'endpoint-unset' } };
  const watch = new Watch(signal, limits);
  try {
    const response = await send(settings, addressOf(settings, 'models'), watch);
    const answer: unknown = await response.json();
    if (!Array.isArray(fieldOf(answer, 'data'))) throw new EndpointError({ code: 'answer-not-json', host });
    return { ok: true, models: listIn(answer, 'data').flatMap(nameOf) };
  } catch (error) {
    return { ok: false, failure: watch.failureOf(error, host) };
  } finally {
    watch.end();
  }
}

function nameOf(model: unknown): readonly string[] {
  const id = fieldOf(model, 'id');
  return typeof id === 'string' ? [id] : [];
}
