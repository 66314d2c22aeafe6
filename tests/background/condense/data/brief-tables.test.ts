import { describe, expect, it } from 'vitest';
import { condense } from '../../../../src/background/condense';
import { tableFor } from '../../../../src/background/condense/data';
import { BRIEF_TABLES } from '../../../../src/background/condense/data/brief';
import { factText } from '../../../../src/model/fact';
import { articleOf } from '../article';

describe('tableFor', () => {
  it('builds each table once', () => {
    expect(tableFor('de', '')).toBe(tableFor('de-AT', ''));
    expect(tableFor('pl', '')).toBe(tableFor('pl', ''));
  });

  it.each([
    ['nb-NO', 'no'],
    ['nn', 'no'],
    ['iw', 'he'],
    ['ms', 'id'],
    ['zh-Hant-TW', 'zh'],
    ['pl_PL', 'pl'],
    ['xx', ''],
  ])('%s is served by "%s"', (language, table) => {
    expect(tableFor(language, '').language).toBe(table);
  });

  it.each([
    ['nl', 'De brug over de rivier is sinds maandag dicht en het is niet bekend wanneer hij weer open gaat.'],
    ['pl', 'Most na rzece jest zamknięty od poniedziałku i nie wiadomo, kiedy będzie otwarty dla ruchu.'],
    ['ru', 'Мост через реку закрыт с понедельника, и пока не известно, когда он будет открыт для всех.'],
    ['en', 'The bridge over the river has been shut since Monday and it is not known when it will open.'],
  ])('recognises %s by its function words', (language, text) => {
    expect(tableFor('', text).language).toBe(language);
  });
});

describe.each(BRIEF_TABLES.map((lazy) => [lazy.language, lazy.table()] as const))(
  'the brief table %s',
  (_, table) => {
    it('has function words, and words that lean on the previous sentence', () => {
      expect(table.stopwords.size).toBeGreaterThan(20);
      expect(table.leaning.size).toBeGreaterThan(4);
      expect(table.openers.size).toBeGreaterThan(4);
    });

    it('is written in lower case', () => {
      for (const words of [table.stopwords, table.leaning, table.guards, table.abbreviations, table.personal])
        for (const word of words) expect(word).toBe(word.toLowerCase());
    });

    it('has phrases in lower case, with single spaces between their words', () => {
      for (const phrases of [
        table.openers,
        table.leaningPhrases,
        table.aboutReport,
        table.refusals,
        table.tellsWho,
      ])
        for (const phrase of phrases) expect(phrase).toMatch(/^[^\s\p{Lu}]+(?: [^\s\p{Lu}]+)*$/u);
    });
  },
);

describe('condense in a language with a brief table', () => {
  it('prefers repeated words to function words', () => {
    const article = articleOf(
      [
        { kind: 'body', text: 'Miasto Orla zamknęło stary most nad rzeką z powodu pęknięć w filarach.' },
        {
          kind: 'body',
          text: 'Nie ma w tym nic takiego, co by się nam już nie zdarzyło i co nie jest dla nas jasne.',
        },
        {
          kind: 'body',
          text: 'Naprawa mostu potrwa dwa lata i pochłonie dziewięć milionów, podało miasto Orla.',
        },
      ],
      'pl',
    );
    const { facts } = condense(article, { budgetWords: 32 });
    expect(facts.map((fact) => factText(article.text, fact))).toEqual([
      'Miasto Orla zamknęło stary most nad rzeką z powodu pęknięć w filarach.',
      'Naprawa mostu potrwa dwa lata i pochłonie dziewięć milionów, podało miasto Orla.',
    ]);
  });

  it('cuts brackets only where a negation would be recognised', () => {
    const said = (text: string, language: string): string => {
      const article = articleOf([{ kind: 'body', text }], language);
      return condense(article)
        .facts.map((fact) => factText(article.text, fact))
        .join(' ');
    };
    expect(said('Miasto Orla (na zdjęciu) zamknęło stary most nad rzeką.', 'pl')).toBe(
      'Miasto Orla zamknęło stary most nad rzeką.',
    );
    expect(said('Miasto Orla (nie gmina) zamknęło stary most nad rzeką.', 'pl')).toContain('(nie gmina)');
    expect(said('Orla kenti (sorumlu olmayan) eski köprüyü trafiğe kapattı.', 'tr')).toContain(
      '(sorumlu olmayan)',
    );
  });
});
