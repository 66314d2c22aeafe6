const MOST = 32;

/** Rows of features, each column divided into at most 32 bins: one per distinct value, or equally filled ones. */
export class Bins {
  readonly #edges: readonly (readonly number[])[];
  readonly #bins: Uint8Array;

  constructor(
    rows: readonly (readonly number[])[],
    private readonly columns: number,
  ) {
    this.#edges = Array.from({ length: columns }, (_, column) =>
      edgesOf(rows.map((row) => row[column] ?? 0).toSorted((a, b) => a - b)),
    );
    this.#bins = new Uint8Array(rows.length * columns);
    for (const [index, row] of rows.entries())
      for (let column = 0; column < columns; column += 1)
        this.#bins[index * columns + column] = this.#binOf(row[column] ?? 0, column);
  }

  of(row: number, column: number): number {
    return this.#bins[row * this.columns + column] ?? 0;
  }

  sizeOf(column: number): number {
    return (this.#edges[column]?.length ?? 0) + 1;
  }

  /** Largest value that falls into the bin. */
  edge(column: number, bin: number): number {
    return this.#edges[column]?.[bin] ?? 0;
  }

  #binOf(value: number, column: number): number {
    const edges = this.#edges[column] ?? [];
    let low = 0;
    let high = edges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value <= (edges[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function edgesOf(sorted: readonly number[]): readonly number[] {
  const different = [...new Set(sorted)];
  if (different.length <= MOST)
    return different.slice(1).map((value, index) => ((different[index] ?? 0) + value) / 2);
  const edges: number[] = [];
  for (let bin = 1; bin < MOST; bin += 1) {
    const edge = sorted[Math.floor((bin * sorted.length) / MOST)] ?? 0;
    if (edge > (edges.at(-1) ?? Number.NEGATIVE_INFINITY)) edges.push(edge);
  }
  return edges;
}
