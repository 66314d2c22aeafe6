import type { EngineFailure } from '../../../model/failure';

/** Ends the stream of an answer and carries the reason; never leaves the engine. */
export class EndpointError extends Error {
  readonly failure: EngineFailure;

  constructor(failure: EngineFailure) {
    super(failure.code);
    this.name = 'EndpointError';
    this.failure = failure;
  }
}

/** What a server's refusal means. */
export function refusalOf(response: Response, host: string, model: string, body: string): EngineFailure {
  const { status } = response;
  switch (status) {
    case 401:
      return { code: 'endpoint-key-wrong', host };
    case 403:
      return { code: 'endpoint-forbidden', host };
    case 404:
      // Every server words this differently, but all of them name the model.
      return model !== '' && body.includes(model)
        ? { code: 'model-missing', host, model }
        : { code: 'endpoint-not-found', host };
    case 413:
      return { code: 'article-too-long', host };
    case 429: {
      const seconds = retryAfterSeconds(response.headers.get('retry-after'));
      return {
        code: 'endpoint-busy',
        host,
        ...(seconds === undefined ? {} : { retryAfterSeconds: seconds }),
      };
    }
    default:
      return { code: 'endpoint-refused', host, status };
  }
}

/** `Retry-After` is a number of seconds or a date (RFC 9110, § 10.2.3); only the former needs no clock. */
function retryAfterSeconds(header: string | null): number | undefined {
  if (header === null || !/^\d{1,6}$/u.test(header.trim())) return undefined;
  return Number(header);
}
