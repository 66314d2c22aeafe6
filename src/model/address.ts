/** Whether two addresses are of one document: they differ in their fragment at most. */
export function isSameDocument(one: string, other: string): boolean {
  return withoutFragment(one) === withoutFragment(other);
}

const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? '';
