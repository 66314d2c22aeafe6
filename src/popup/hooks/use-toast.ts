import { useEffect, useState } from 'preact/hooks';

/** Long enough for a line to be read by a reader who was looking elsewhere, in milliseconds. */
const SHOWN_MS = 3500;

/** One telling: the same words told twice are two of them, so that the second has its whole time. */
export interface Toast {
  readonly text: string;
}

/** Shows a line for some seconds, and announces it to screen readers in the same or other words. */
export function useToast(onSay: (text: string) => void): {
  readonly toast: Toast | undefined;
  readonly tell: (text: string, said?: string) => void;
  /** Takes the line away before its time, for a reader who wants what it covers. */
  readonly dismiss: () => void;
} {
  const [toast, setToast] = useState<Toast>();
  const dismiss = (): void => setToast(undefined);
  useEffect(() => {
    if (toast === undefined) return undefined;
    const timer = setTimeout(dismiss, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast]);
  return {
    toast,
    tell: (text, said = text) => {
      setToast({ text });
      onSay(said);
    },
    dismiss,
  };
}
