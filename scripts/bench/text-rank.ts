const DAMPING = 0.85;
const ROUNDS = 30;

/**
 * TextRank over sentences, as most open-source summarisers implement it: the peer that our condensing is timed against.
 * Mihalcea and Tarau, "TextRank: Bringing Order into Texts" (2004), § 4: similarity is the number of words in common,
 * divided by the sum of the logarithms of the lengths.
 *
 * @returns the `count` best sentences in the order of the text
 */
export function textRank(text: string, count: number): readonly string[] {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');
  const bags = sentences.map((sentence) => new Set(sentence.toLowerCase().match(/\p{L}+/gu) ?? []));
  const weights = bags.map((a, i) => bags.map((b, j) => (i === j ? 0 : likeness(a, b))));
  const sums = weights.map((line) => line.reduce((sum, weight) => sum + weight, 0));
  let ranks = sentences.map(() => 1);
  for (let round = 0; round < ROUNDS; round++)
    ranks = weights.map(
      (line) =>
        1 -
        DAMPING +
        DAMPING *
          line.reduce(
            (sum, weight, j) => sum + (weight === 0 ? 0 : (weight / (sums[j] ?? 1)) * (ranks[j] ?? 0)),
            0,
          ),
    );
  return ranks
    .map((rank, at) => ({ rank, at }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, count)
    .sort((a, b) => a.at - b.at)
    .map(({ at }) => sentences[at] ?? '');
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common === 0 ? 0 : common / (Math.log(a.size + 1) + Math.log(b.size + 1));
}
