/**
 * Boosted regression trees (Friedman 2001, "Greedy Function Approximation"): the sum of the trees' values is the
 * log-odds. A node is a feature, a threshold and the index of the right child (the left child follows directly); a leaf
 * is -1 and its value.
 */
export interface Trees extends Forest {
  /** Names of the columns, in order. */
  readonly features: readonly string[];
}

/** The part of the trees that is needed to judge a page. */
export interface Forest {
  readonly bias: number;
  readonly trees: readonly (readonly number[])[];
}

/** Log-odds for a row of features. */
export function logOdds({ bias, trees }: Forest, row: ArrayLike<number>): number {
  let sum = bias;
  for (const tree of trees) {
    let at = 0;
    for (;;) {
      const feature = tree[at] ?? -1;
      if (feature < 0) {
        sum += tree[at + 1] ?? 0;
        break;
      }
      at = (row[feature] ?? 0) <= (tree[at + 1] ?? 0) ? at + 3 : (tree[at + 2] ?? 0);
    }
  }
  return sum;
}
