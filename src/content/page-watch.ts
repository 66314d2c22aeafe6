/** Tells whether what is read was changed while the reading paused. */
export interface PageWatch {
  /** Watches the tree below a root as well: a document's, a shadow root, the body of a frame. */
  add(root: Node): void;
  /** True when a text or an element came, went or was changed since the watch began. */
  hasChanged(): boolean;
  /** Forgets all roots and changes. */
  end(): void;
}

/** For a document that nobody can change meanwhile: one that is read without a pause, or that runs no script. */
export const UNWATCHED: PageWatch = { add: () => undefined, hasChanged: () => false, end: () => undefined };

const CONTENT = { subtree: true, childList: true, characterData: true } as const;

/**
 * Watches a live page, which cannot notice it. Attributes are left alone: pages that move things change their
 * styles all the time, and no text by it.
 */
export function liveWatch(): PageWatch {
  let hasChanged = false;
  const observer = new MutationObserver(() => {
    hasChanged = true;
    // One change is enough; the page shall not pay for more.
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
