/**
 * What the globals that create Chrome's models have in common.
 * https://developer.chrome.com/docs/ai/prompt-api, https://developer.chrome.com/docs/ai/summarizer-api
 */
export interface ModelMaker<S> {
  availability(options: object): Promise<string>;
  create(options: object): Promise<S>;
}

/** Each maker's global, by the engine that uses it, and the options that `availability` and `create` must share. */
export const MODEL_MAKERS = {
  'chrome-summarizer': { global: 'Summarizer', options: { type: 'key-points', format: 'plain-text' } },
  'chrome-prompt': { global: 'LanguageModel', options: {} },
} as const;

/** Returns a maker by its name in a global scope; undefined where the browser has none. */
export function makerIn<S>(scope: object, name: string): ModelMaker<S> | undefined {
  const maker: unknown = Reflect.get(scope, name);
  return isMaker<S>(maker) ? maker : undefined;
}

function isMaker<S>(value: unknown): value is ModelMaker<S> {
  return (
    ((typeof value === 'object' && value !== null) || typeof value === 'function') &&
    'availability' in value &&
    'create' in value
  );
}
