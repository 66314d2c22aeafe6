import { wordsOf } from '../../sentences/words';
import { lazyTable, tableOf, type LazyTable, type TableSource } from '../language-table';

/** The fields that a brief table may give. */
type BriefSource = Pick<TableSource, 'language'> &
  Partial<
    Pick<
      TableSource,
      | 'abbreviations'
      | 'closingUnits'
      | 'hasOrdinalStops'
      | 'stopwords'
      | 'guards'
      | 'leaning'
      | 'leaningPhrases'
      | 'aboutReport'
      | 'tellsWho'
      | 'openers'
      | 'personal'
      | 'quotatives'
      | 'quotativeVerbs'
      | 'isUnspaced'
    >
  >;

/**
 * A table of what choosing facts needs, and of nothing that cutting them would: only links to the sentence before
 * and brackets are cut by it. Guards are left out where a negation is part of a verb, and brackets then stay.
 */
export function briefTable(source: BriefSource): LazyTable {
  return lazyTable(source.language, () => {
    const table = tableOf(source);
    // As the words of a sentence come: in scripts without spaces every sign is one.
    const inWords = (phrases: readonly string[]): readonly string[] =>
      phrases.map((phrase) =>
        wordsOf(phrase, { start: 0, end: phrase.length })
          .map(({ lower }) => lower)
          .join(' '),
      );
    return {
      ...table,
      openers: inWords(table.openers),
      leaningPhrases: inWords(table.leaningPhrases),
      aboutReport: inWords(table.aboutReport),
      tellsWho: inWords(table.tellsWho),
      isBrief: true,
    };
  });
}
