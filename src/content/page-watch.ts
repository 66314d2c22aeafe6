/** Tells whether the page changed while reading it was paused. */
export interface PageWatch {
  /** Also watches the tree below this root: a document, a shadow root, the body of a frame. */
  add(root: Node): void;
  /** True when a text or an element was added, removed or changed since the watch began. */
  hasChanged(): boolean;
  /** Forgets all roots and changes. */
  end(): void;
}

/** For a document that cannot change meanwhile: one that is read without a pause, or that runs no scripts. */
export const UNWATCHED: PageWatch = { add: () => undefined, hasChanged: () => false, end: () => undefined };

const CONTENT = { subtree: true, childList: true, characterData: true } as const;

/**
 * Watches a live page, which cannot notice it. Attributes are left alone: pages with animations change styles all the
 * time, without changing any text.
 */
export function liveWatch(): PageWatch {
  let hasChanged = false;
  const observer = new MutationObserver(() => {
    hasChanged = true;
    // One change is enough; the page should not pay for more.
    observer.disconnect();
  });
  return {
    add: (root) => {
      if (!hasChanged) observer.observe(root, CONTENT);
    },
    hasChanged: () => {
      hasChanged ||= observer.takeRecords().length > 0;
      return hasChanged;
    },
    end: () => {
      observer.disconnect();
      hasChanged = false;
    },
  };
}
