import type { Genre } from '../../../model/article';
import { isArticleThing, typesOf, type LinkedData } from './json-ld';

/** News types of schema.org, which may contain a recipe: NewsArticle and its subtypes, Report. */
const NEWS = /newsarticle$|^report$/iu;
/** Product and its subtypes: ProductGroup, IndividualProduct, ProductModel. */
const PRODUCT = /^(?:individual)?product(?:group|model)?$/iu;

/**
 * Returns whether JSON-LD calls the page a recipe or a product. Blogs also call a recipe's page an article; an article
 * that contains a product is about it, and not a shop's page.
 */
export function genreTold({ things }: LinkedData): Genre | undefined {
  const types = things.flatMap(typesOf);
  if (types.includes('Recipe')) return types.some((type) => NEWS.test(type)) ? undefined : 'recipe';
  const isProduct = types.some((type) => PRODUCT.test(type)) && !things.some(isArticleThing);
  return isProduct ? 'product' : undefined;
}
