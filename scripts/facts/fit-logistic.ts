/** One observation: features and their outcome (0 to 1). */
export interface Observation {
  readonly features: readonly number[];
  readonly target: number;
}

const STEPS = 250;
const RATE = 0.03;
const RIDGE = 0.001;
const DECAY = 0.9;
const DECAY_SQUARES = 0.99;

/**
 * Logistic regression with a small ridge penalty, by Adam (Kingma and Ba 2015) on standardised features. Deterministic.
 *
 * @returns one weight for each feature as given (not standardised), then the bias
 */
export function fitLogistic(observations: readonly Observation[]): readonly number[] {
  const size = observations[0]?.features.length ?? 0;
  const { means, spreads } = standards(observations, size);
  const rows = observations.map(({ features }) =>
    Float64Array.from(features, (value, j) => (value - (means[j] ?? 0)) / (spreads[j] ?? 1)),
  );
  const weights = new Float64Array(size + 1);
  const gradient = new Float64Array(size + 1);
  const slope = new Float64Array(size + 1);
  const square = new Float64Array(size + 1);
  for (let step = 1; step <= STEPS; step += 1) {
    gradient.fill(0);
    for (const [i, row] of rows.entries()) {
      const error = (chance(row, weights) - (observations[i]?.target ?? 0)) / rows.length;
      for (let j = 0; j < size; j += 1) gradient[j] = (gradient[j] ?? 0) + error * (row[j] ?? 0);
      gradient[size] = (gradient[size] ?? 0) + error;
    }
    for (let j = 0; j <= size; j += 1) {
      const g = (gradient[j] ?? 0) + (j < size ? RIDGE * (weights[j] ?? 0) : 0);
      slope[j] = DECAY * (slope[j] ?? 0) + (1 - DECAY) * g;
      square[j] = DECAY_SQUARES * (square[j] ?? 0) + (1 - DECAY_SQUARES) * g * g;
      const mean = (slope[j] ?? 0) / (1 - DECAY ** step);
      const spread = Math.sqrt((square[j] ?? 0) / (1 - DECAY_SQUARES ** step));
      weights[j] = (weights[j] ?? 0) - (RATE * mean) / (spread + 1e-8);
    }
  }
  const plain = means.map((_, j) => (weights[j] ?? 0) / (spreads[j] ?? 1));
  const bias = means.reduce((sum, mean, j) => sum - mean * (plain[j] ?? 0), weights[size] ?? 0);
  return [...plain, bias];
}

function chance(row: Float64Array, weights: Float64Array): number {
  let sum = weights[row.length] ?? 0;
  for (let j = 0; j < row.length; j += 1) sum += (row[j] ?? 0) * (weights[j] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

function standards(observations: readonly Observation[], size: number) {
  const columns = Array.from({ length: size }, (_, j) =>
    observations.map(({ features }) => features[j] ?? 0),
  );
  const means = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / column.length);
  const spreads = columns.map((column, j) => {
    const squares = column.reduce((sum, value) => sum + (value - (means[j] ?? 0)) ** 2, 0);
    return Math.sqrt(squares / column.length) || 1;
  });
  return { means, spreads };
}
