import { wordsOf } from '../../sentences/words';
import { lazyTable, tableOf, type LazyTable, type TableSource } from '../language-table';

/** The fields that a brief table may give. */
type BriefSource = Pick<TableSource, 'language'> &
  Partial<
    Pick<
      TableSource,
      | 'abbreviations'
      | 'numberAbbreviations'
      | 'closingUnits'
      | 'hasOrdinalStops'
      | 'stopwords'
      | 'guards'
      | 'leaning'
      | 'articlePronouns'
      | 'definiteEndings'
      | 'leaningPhrases'
      | 'clearOpenings'
      | 'backReferences'
      | 'spans'
      | 'sequels'
      | 'aboutReport'
      | 'refusals'
      | 'coordinators'
      | 'tellsWho'
      | 'openers'
      | 'personal'
      | 'quotatives'
      | 'quotativeVerbs'
      | 'isUnspaced'
    >
  >;

/**
 * Builds a table with what choosing facts needs but not what cutting them would need: with it, only brackets and
 * links to the sentence before are cut. Languages that negate within the verb have no guards, and most of their
 * brackets stay.
 */
export function briefTable(source: BriefSource): LazyTable {
  return lazyTable(source.language, () => {
    const table = tableOf(source);
    // Split as sentences are: in scripts without spaces every character is a word.
    const inWords = (phrases: Iterable<string>): readonly string[] =>
      [...phrases].map((phrase) =>
        wordsOf(phrase, { start: 0, end: phrase.length })
          .map(({ lower }) => lower)
          .join(' '),
      );
    return {
      ...table,
      openers: new Set(inWords(table.openers)),
      leaningPhrases: new Set(inWords(table.leaningPhrases)),
      clearOpenings: new Set(inWords(table.clearOpenings)),
      sequels: new Set(inWords(table.sequels)),
      backReferences: new Set(inWords(table.backReferences)),
      aboutReport: inWords(table.aboutReport),
      refusals: inWords(table.refusals),
      tellsWho: inWords(table.tellsWho),
      isBrief: true,
    };
  });
}
