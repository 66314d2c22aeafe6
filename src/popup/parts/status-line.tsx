/** What was said last to screen readers, and how much was said before it. */
interface Said {
  readonly text: string;
  readonly turn: number;
}

/** The state before anything was said. */
export const NOTHING_SAID: Said = { text: '', turn: 0 };

/** Returns the next state of a status line. */
export function nextSaid({ turn }: Said, text: string): Said {
  return { text, turn: turn + 1 };
}

/**
 * The line through which a view's changes are announced. Each text has a node of its own: the same text again changes
 * nothing in the old node, and a screen reader would say nothing of a second "Copied".
 */
export function StatusLine({ said }: { readonly said: Said }) {
  return (
    <p class="unseen" role="status">
      <span key={said.turn}>{said.text}</span>
    </p>
  );
}
