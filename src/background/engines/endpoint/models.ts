import type { ModelList } from '../../../model/messages';
import { fieldOf } from '../../../model/record';
import type { EndpointSettings } from '../../../model/settings';
import { withoutUnseen } from '../../../model/unseen';
import { listIn } from './answer-stream';
import { endpointUrl, serverNameOf, jsonOf, send } from './connection';
import { EndpointError } from './endpoint-failure';
import { ENDPOINT_LIMITS, Watch, type EndpointLimits } from './watch';

/** No reader looks through more models, and no model name is longer (in UTF-16 code units). */
const MOST_MODELS = 1000;
const LONGEST_NAME = 300;

/** Names of the models that the server offers; `answer-broken-off` when the signal ends the request. */
export async function listModels(
  settings: EndpointSettings,
  signal: AbortSignal,
  limits: EndpointLimits = ENDPOINT_LIMITS,
): Promise<ModelList> {
  const host = serverNameOf(settings);
  if (!URL.canParse(settings.url)) return { ok: false, failure: { code: 'endpoint-unset' } };
  const watch = new Watch(signal, limits);
  try {
    const response = await send(settings, endpointUrl(settings, 'models'), watch);
    const answer = await jsonOf(response, host);
    if (!Array.isArray(fieldOf(answer, 'data'))) throw new EndpointError({ code: 'answer-not-json', host });
    return { ok: true, models: listIn(answer, 'data').flatMap(nameOf).slice(0, MOST_MODELS) };
  } catch (error) {
    if (signal.aborted) return { ok: false, failure: { code: 'answer-broken-off', host } };
    return { ok: false, failure: watch.failureOf(error, host) };
  } finally {
    watch.end();
  }
}

function nameOf(model: unknown): readonly string[] {
  const id = fieldOf(model, 'id');
  const isName = typeof id === 'string' && id.length <= LONGEST_NAME && withoutUnseen(id) === id;
  return isName ? [id] : [];
}
