import { useEffect, useState } from 'preact/hooks';

/** Long enough for a line to be read by who looked elsewhere, in milliseconds. */
const SHOWN_MS = 3500;

/** A line that is shown for some seconds, and the way to tell one, which is said aloud in the same words or in others. */
export function useToast(onSay: (text: string) => void): {
  readonly toast: string | undefined;
  readonly tell: (text: string, said?: string) => void;
} {
  const [toast, setToast] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setToast(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast]);
  return {
    toast,
    tell: (text, said = text) => {
      setToast(text);
      onSay(said);
    },
  };
}
