import { useState } from 'preact/hooks';
import { useKeptFocus } from '../hooks/use-kept-focus';
import { say } from '../wording/words';

/** A button whose action cannot be undone: it is done after a second click, on another button. */
export function ConfirmedAction(props: {
  readonly text: string;
  readonly confirmation: string;
  readonly onConfirm: () => void;
}) {
  const { text, confirmation, onConfirm } = props;
  const [isAsking, setIsAsking] = useState(false);
  const box = useKeptFocus<HTMLDivElement>();
  const confirm = (): void => {
    setIsAsking(false);
    onConfirm();
  };
  return (
    <div class="row" ref={box}>
      {isAsking ? (
        <>
          <button type="button" class="button" onClick={confirm}>
            {confirmation}
          </button>
          {/* The focus goes here: a key that is held down must not remove anything. */}
          <button type="button" class="button quiet" ref={takeFocus} onClick={() => setIsAsking(false)}>
            {say('actionCancel')}
          </button>
        </>
      ) : (
        <button type="button" class="button quiet" onClick={() => setIsAsking(true)}>
          {text}
        </button>
      )}
    </div>
  );
}

function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
