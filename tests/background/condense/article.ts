import { assembleText, type Article, type BlockText } from '../../../src/model/article';
import { textArticle } from '../../../src/model/text-article';

/** An article with nothing but its blocks. */
export function articleOf(parts: readonly BlockText[], language = 'en'): Article {
  return { ...textArticle('', { language }), ...assembleText(parts) };
}
