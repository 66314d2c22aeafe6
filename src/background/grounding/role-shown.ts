import type { Aligned } from './align';
import { isDate, type Prepared } from './prepared';
import type { Step } from './trace';
import type { Word } from './words';

/**
 * True when the claim took over words that show their role themselves, so that they may stand anywhere: a preposition or
 * an article in the accusative before them ("den Vertrag", "al alcalde"), or, where the language has them, endings.
 */
export function showsRole(run: readonly Step[], part: Pick<Aligned, 'words'>, article: Prepared): boolean {
  const [first] = run;
  if (first === undefined) return false;
  return isMarked(first, part, article) || isInflected(run, part, article) || isDay(run, article);
}

/** True for "Sunday", which neither does nor suffers anything. */
function isDay(run: readonly Step[], { words, lexicon }: Prepared): boolean {
  return run.every(({ place }) => {
    const word = words[place];
    return word !== undefined && (lexicon.functionWords.has(word.norm) || isDate(word, lexicon));
  });
}

/** True when the word itself, or the one before it, is a preposition or the like in both texts. */
export function isMarkedBefore(
  { index, place }: Step,
  part: Pick<Aligned, 'words'>,
  article: Prepared,
): boolean {
  return isMarked({ index: index - 1, place: place - 1 }, part, article);
}

function isMarked({ index, place }: Step, { words }: Pick<Aligned, 'words'>, article: Prepared): boolean {
  const { functionWords, bareLeads } = article.lexicon;
  const norm = words[index]?.norm;
  if (norm === undefined || bareLeads.size === 0 || norm !== article.words[place]?.norm) return false;
  return functionWords.has(norm) && !bareLeads.has(norm);
}

/** True for words in the same form in both texts, in a script whose words take endings by their role. */
function isInflected(
  run: readonly Step[],
  { words }: Pick<Aligned, 'words'>,
  { words: said, lexicon }: Prepared,
): boolean {
  const isEnding = ({ norm, isCapital }: Word): boolean =>
    lexicon.caseScript !== undefined &&
    SCRIPTS[lexicon.caseScript].test(norm) &&
    // A foreign name may take none: "Acme kupiła Nordlink".
    !(isCapital && lexicon.caseScript === 'Latin');
  return run.every(({ index, place }) => {
    const word = words[index];
    return word !== undefined && said[place]?.norm === word.norm && isEnding(said[place]);
  });
}

const SCRIPTS = { Latin: /^\p{Script=Latin}/u, Cyrillic: /^\p{Script=Cyrillic}/u } as const;

/**
 * Two words of which the article has the first as subject and the second as object, and the claim the other way round, as
 * the articles before them show: "Den Minister verklagte der Verleger" for "Der Minister verklagte den Verleger".
 */
export function turnedByCase(
  { words, steps, places }: Pick<Aligned, 'words' | 'steps' | 'places'>,
  article: Prepared,
): readonly [Word, Word] | undefined {
  const { subjectForms, objectForms, functionWords } = article.lexicon;
  // With another verb, both may be true: "Der Verein entließ den Trainer", "Der Trainer verließ den Verein".
  const isOwn = ({ norm }: Word, index: number): boolean =>
    places[index] === undefined && !functionWords.has(norm);
  if (words.some(isOwn)) return undefined;
  const turned = (from: ReadonlySet<string>, to: ReadonlySet<string>): readonly Step[] =>
    steps.filter(
      ({ index, place }) =>
        from.has(article.words[place - 1]?.norm ?? '') &&
        to.has(words[index - 1]?.norm ?? '') &&
        article.words[place]?.norm === words[index]?.norm,
    );
  const [demoted] = turned(subjectForms, objectForms);
  const [promoted] = turned(objectForms, subjectForms);
  const [first, second] = [words[demoted?.index ?? -1], words[promoted?.index ?? -1]];
  if (first === undefined || second === undefined) return undefined;
  const isOneSentence =
    article.sentenceOfWord[demoted?.place ?? -1] === article.sentenceOfWord[promoted?.place ?? -1];
  return isOneSentence ? [first, second] : undefined;
}
