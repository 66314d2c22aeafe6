import type { Genre } from '../../../model/article';
import { isArticleThing, typesOf, type LinkedData } from './json-ld';

/** Types of schema.org for news, which may well have a recipe in it: NewsArticle and its kinds, Report. */
const NEWS = /newsarticle$|^report$/iu;
/** Product and its kinds: ProductGroup, IndividualProduct, ProductModel. */
const PRODUCT = /^(?:individual)?product(?:group|model)?$/iu;

/**
 * Whether JSON-LD calls the page a recipe or a product. Blogs call a page of a recipe an article as well; a page that is
 * an article and has a product in it tells of the product, and is no shop's.
 */
export function genreTold({ things }: LinkedData): Genre | undefined {
  const types = things.flatMap(typesOf);
  if (types.includes('Recipe')) return types.some((type) => NEWS.test(type)) ? undefined : 'recipe';
  const isProduct = types.some((type) => PRODUCT.test(type)) && !things.some(isArticleThing);
  return isProduct ? 'product' : undefined;
}
