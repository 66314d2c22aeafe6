import { browserNames, type BuildTarget } from './manifest';

/**
 * The targets that a command line asks for, all of them where it asks for none. Throws an error with a message for the
 * user for anything else: a build of nothing would look like a success.
 */
export function targetsIn(args: readonly string[]): readonly BuildTarget[] {
  const unknown = args.find((arg) => !browserNames.some((name) => name === arg));
  if (unknown !== undefined) throw new Error(`There is no "${unknown}" to build: ${browserNames.join(', ')}`);
  return args.length === 0 ? browserNames : browserNames.filter((name) => args.includes(name));
}
