import type { LinkedData } from '../../metadata/claims/json-ld';

/** The longest article body stated in the page's JSON-LD, without markup; "" when there is none. */
export function statedBody({ things }: LinkedData): string {
  let longest = '';
  for (const { articleBody } of things)
    if (typeof articleBody === 'string' && articleBody.length > longest.length) longest = articleBody;
  return longest.replace(/<[^<>]*>/gu, ' ').replace(/&[a-z#\d]{1,8};/giu, ' ');
}
