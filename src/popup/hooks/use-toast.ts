import { useEffect, useState } from 'preact/hooks';

/** Long enough for a line to be read by a reader who was looking elsewhere, in milliseconds. */
const SHOWN_MS = 3500;

/** Shows a line for some seconds, and announces it to screen readers in the same or other words. */
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
