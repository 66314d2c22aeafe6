import { expect, test } from 'vitest';
import { grounderFor } from '../../../src/background/grounding';

test.each([
  [
    'en',
    'The port will close in May. Mayor Ann Holt called it a loss.',
    'The port itself will close, whereas Mayor Ann Holt, according to herself, sees a loss.',
  ],
  [
    'de',
    'Der Hafen wird im Mai geschlossen. Die Bürgermeisterin sprach von einem Verlust.',
    'Während der Hafen im Mai geschlossen wird, ist das laut Bürgermeisterin jedoch zudem ein Verlust.',
  ],
  [
    'it',
    'Il porto chiuderà a maggio. La sindaca ha parlato di una perdita.',
    'Mentre il porto chiuderà a maggio, secondo la sindaca sarebbe però una perdita.',
  ],
  [
    'es',
    'El puerto cerrará en mayo. La alcaldesa habló de una pérdida.',
    'El puerto cerrará en mayo, aunque según la alcaldesa será además una pérdida, mientras tanto.',
  ],
  [
    'nl',
    'De haven sluit in mei. De burgemeester noemde het een verlies.',
    'Terwijl de haven in mei sluit, is dat volgens de burgemeester echter zelf een verlies.',
  ],
  [
    'ru',
    'Порт закроют в мае. Мэр назвал это потерей.',
    'Порт закроют в мае, однако, по словам мэра, это будет потерей.',
  ],
])('words that link or attribute are none of their own: %s: %s, as: %s', (language, text, claim) => {
  const verdict = grounderFor({ text, language })(claim);
  expect(verdict).toMatchObject({ kind: 'supported' });
});
