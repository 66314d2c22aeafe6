import { useId } from 'preact/hooks';

/** Attributes for a control in a label that has an explanation, for the control's name there, and for the explanation. */
export interface Explained {
  readonly control: { readonly 'aria-labelledby': string; readonly 'aria-describedby': string };
  readonly name: { readonly id: string };
  readonly hint: { readonly id: string };
}

/**
 * Ties a control to its name and its explanation. All that stands in a label is the control's name, which a screen
 * reader reads each time; an explanation within it becomes its description instead, and can still be clicked.
 */
export function useExplained(): Explained {
  const id = useId();
  const [name, hint] = [`${id}-name`, `${id}-hint`];
  return {
    control: { 'aria-labelledby': name, 'aria-describedby': hint },
    name: { id: name },
    hint: { id: hint },
  };
}
