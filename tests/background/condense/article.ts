import { assembleText, type Article, type BlockText } from '../../../src/model/article';

/** An article with nothing but its blocks. */
export function articleOf(parts: readonly BlockText[], language = 'en'): Article {
  return {
    ...assembleText(parts),
    language,
    title: '',
    url: '',
    canonicalUrl: '',
    direction: 'ltr',
    readNext: [],
    seen: { coverage: 'whole', confidence: 1 },
  };
}
