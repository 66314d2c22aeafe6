import { describe, expect, it } from 'vitest';
import { sayingSetting } from '../../../../../src/background/condense/compression/rules/saying-setting';
import { cutBy } from '../read-sentence';

describe('sayingSetting deletes', () => {
  it.each([
    ['en', 'joint', 'Vane and Quill said in a joint statement that the dam is safe.', 'in a joint statement'],
    [
      'en',
      'with whom',
      'Vane said in an interview with the Orla Post that the dam is safe.',
      'in an interview with the Orla Post',
    ],
    ['en', 'before a quotation', 'Vane said in a letter: “The dam is safe.”', 'in a letter'],
    ['de', 'Interview', 'Quill sagte in einem Interview, dass der Damm sicher ist.', 'in einem Interview'],
    [
      'fr',
      'communiqué',
      'La mairie a annoncé dans un communiqué que le pont est fermé.',
      'dans un communiqué',
    ],
    [
      'es',
      'rueda de prensa',
      'Quill dijo en una rueda de prensa que el puente es seguro.',
      'en una rueda de prensa',
    ],
    ['it', 'nota', 'Quill ha detto in una nota che il ponte è sicuro.', 'in una nota'],
    ['pt', 'comunicado', 'Quill disse em um comunicado que a ponte é segura.', 'em um comunicado'],
    ['en', 'in a statement', 'Vane said in a statement that the dam is safe.', 'in a statement'],
    ['en', 'at the end', 'The dam is safe, the port said in a statement.', 'in a statement'],
  ])('%s, %s: %s', (language, _reason, said, ...cut) => {
    expect(cutBy(sayingSetting, said, language)).toEqual(cut);
  });
});

describe('sayingSetting leaves', () => {
  it.each([
    ['es', 'no preposition', 'La ministra señaló ayer en conferencia de prensa que el puente cierra.'],
    ['en', 'whose statement it is', 'The old bridge is closed, the mayor said in a Brill statement.'],
    ['en', 'which statement', 'Vane said in a statement to the court of Orla the dam broke.'],
    ['en', 'a hedge', 'Vane said in an alleged statement that the dam broke.'],
    ['en', 'goes on', 'Vane said in a statement of regret that the dam broke.'],
  ])('%s, %s: %s', (language, _reason, said) => {
    expect(cutBy(sayingSetting, said, language)).toEqual([]);
  });
});
