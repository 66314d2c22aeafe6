import { describe, expect, it } from 'vitest';
import { refusal } from '../../../../../src/background/condense/compression/rules/refusal';
import { cutBy } from '../read-sentence';

describe('refusal cuts', () => {
  it.each([
    ['en', 'Vane resigned on Tuesday and declined to comment further.', 'and declined to comment further'],
    [
      'en',
      'The board closed the port, but refused to comment on the cranes.',
      ', but refused to comment on the cranes',
    ],
    ['en', 'A clerk said the port was shut and would not comment on why.', ''],
    [
      'de',
      'Vane trat am Dienstag zurück und lehnte eine Stellungnahme ab.',
      'und lehnte eine Stellungnahme ab',
    ],
    ['es', 'Vane dimitió el martes y rehusó hacer comentarios.', 'y rehusó hacer comentarios'],
    ['fr', 'Vane a démissionné mardi et a refusé de commenter.', 'et a refusé de commenter'],
    ['it', 'Vane si è dimesso martedì e ha rifiutato di commentare.', 'e ha rifiutato di commentare'],
    ['pt', 'Vane renunciou na terça-feira e recusou comentar.', 'e recusou comentar'],
  ])('%s: %s', (language, said, cut) => {
    expect(cutBy(refusal, said, language)).toEqual(cut === '' ? [] : [cut]);
  });
});

describe('refusal leaves', () => {
  it.each([
    ['en', 'two who refuse', 'The mayor of Orla and the police of Brill declined to comment.'],
    ['en', 'what else is refused', 'The board of Orla did not return calls or requests for comment.'],
    [
      'en',
      'a negation',
      'Quill sold the bank in May and did not immediately respond to a request for comment.',
    ],
    ['de', 'a negation', 'Vane trat am Dienstag zurück und wollte sich nicht äußern.'],
    ['fr', 'a negation', 'Vane a démissionné mardi et n’a pas souhaité commenter.'],
    ['en', 'an amount', 'Vane left the bank and declined to comment on the loss of $3 million.'],
    ['en', 'what is said next', 'Vane left the bank and declined to comment, but sold all his boats.'],
    ['en', 'another who refuses', 'Vane left the bank on Tuesday, and his lawyer declined to comment.'],
    ['pl', 'a brief table', 'Vane zrezygnował we wtorek i odmówił komentarza.'],
  ])('%s, %s: %s', (language, _, said) => {
    expect(cutBy(refusal, said, language)).toEqual([]);
  });
});
