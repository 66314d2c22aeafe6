import { parseArgs } from 'node:util';

const doms = ['linkedom', 'chromium', 'firefox'] as const;
/** Where pages are parsed: in Node, or in one of the two browsers. */
export type DomName = (typeof doms)[number];

/** What `npm run pipeline` was asked for. */
export interface PipelineOptions {
  readonly dom: DomName;
  /** Limit of words for all facts of an article together; undefined leaves it to the engine. */
  readonly budgetWords: number | undefined;
}

/** Reads the command line. Throws with a message for the user when a value makes no sense. */
export function readOptions(argv: readonly string[]): PipelineOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: { dom: { type: 'string', default: 'linkedom' }, budget: { type: 'string' } },
  });
  const dom = doms.find((name) => name === values.dom);
  if (dom === undefined) throw new Error(`--dom must be one of ${doms.join(', ')}, not "${values.dom}"`);
  const budgetWords = values.budget === undefined ? undefined : Number(values.budget);
  if (budgetWords !== undefined && !(Number.isInteger(budgetWords) && budgetWords > 0))
    throw new Error(`--budget must be a whole number of words above 0, not "${values.budget}"`);
  return { dom, budgetWords };
}
