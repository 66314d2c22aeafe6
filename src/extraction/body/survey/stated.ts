import type { LinkedData } from '../../metadata/claims/json-ld';

/** The article body that the page states in its JSON-LD, without markup; "" when it states none. */
export function statedBody({ things }: LinkedData): string {
  let longest = '';
  for (const { articleBody } of things)
    if (typeof articleBody === 'string' && articleBody.length > longest.length) longest = articleBody;
  return longest.replace(/<[^<>]*>/gu, ' ').replace(/&[a-z#\d]{1,8};/giu, ' ');
}
