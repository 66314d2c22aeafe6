/** Whether two addresses point to the same document: they differ in nothing but their fragment. */
export function isSameDocument(one: string, other: string): boolean {
  return withoutFragment(one) === withoutFragment(other);
}

const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? '';
