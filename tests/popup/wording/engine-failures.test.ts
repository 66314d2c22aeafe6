import { expect, test, vi } from 'vitest';
import { engineFailureWords, languageName } from '../../../src/popup/wording/engine-failures';
import { i18nOf } from '../fake-words';
import { ENGINE_FAILURES } from '../preview/engine-failures';

const browser = vi.hoisted(() => ({ i18n: {} }));
vi.mock('webextension-polyfill', () => ({ default: browser }));
browser.i18n = i18nOf('en');

for (const failure of Object.values(ENGINE_FAILURES)) {
  test(`${failure.code} has a sentence for what happened and one for what to do`, () => {
    const { what, advice } = engineFailureWords(failure);
    expect(what).toMatch(/^\S.*[.)]$/);
    expect(advice).toMatch(/^\S.*\.$/);
    expect(what + advice).not.toMatch(/\$\d|undefined/);
  });
}

test('names what a reader can do something about', () => {
  const whatOf = (code: keyof typeof ENGINE_FAILURES): string =>
    engineFailureWords(ENGINE_FAILURES[code]).what;
  expect(whatOf('model-missing')).toBe('model.example does not have the model small-1.');
  expect(whatOf('language-unknown')).toBe('The browser’s model does not know this language: Finnish.');
  expect(whatOf('engine-silent')).toBe('The browser’s model sent nothing for 60 seconds.');
  expect(whatOf('answer-endless')).toBe('The model did not finish within 10 minutes.');
  // The settings show these as well, where the reader need not be sent anywhere else.
  expect(engineFailureWords(ENGINE_FAILURES['endpoint-key-wrong']).advice).toBe('Check the key.');
  expect(engineFailureWords(ENGINE_FAILURES['endpoint-busy']).advice).toBe('Try again in 17 seconds.');
  expect(engineFailureWords({ code: 'endpoint-busy', host: 'a' }).advice).toBe('Try again later.');
});

test('an invalid language tag is shown as it is', () => {
  expect(languageName('en_US')).toBe('en_US');
  expect(languageName('pt-BR')).toBe('Brazilian Portuguese');
});
