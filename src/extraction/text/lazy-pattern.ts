import { lazily } from '../../model/lazily';

/**
 * A regular expression that is compiled on first use. Meant for patterns with classes such as `\p{L}`: while parsing
 * a script, a browser checks every regular expression literal and looks up all characters of its classes. That takes
 * milliseconds at each start of the background, and few pages need the pattern.
 */
export function lazyPattern(source: string, flags: string): () => RegExp {
  return lazily(() => new RegExp(source, flags));
}
