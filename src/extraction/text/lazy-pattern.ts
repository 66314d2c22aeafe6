import { lazily } from '../../model/lazily';

/**
 * A regular expression that is made when it is first asked for. For those with classes such as `\p{L}`: a browser
 * checks every literal of a script while it parses it, and looks all signs of the class up for that. That takes
 * milliseconds at each start of the background, and few pages come to the pattern.
 */
export function lazyPattern(source: string, flags: string): () => RegExp {
  return lazily(() => new RegExp(source, flags));
}
