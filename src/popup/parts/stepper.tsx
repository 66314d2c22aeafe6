import { readerLocale, say } from '../wording/words';
import { Icon } from './icon';

/** Buttons for one fact fewer or more, with the number of facts between them. */
export function Stepper(props: {
  readonly count: number;
  readonly most: number;
  readonly onCount: (count: number) => void;
}) {
  const { count, most, onCount } = props;
  const step = (by: -1 | 1) => {
    const isAtEnd = by < 0 ? count <= 1 : count >= most;
    const label = by < 0 ? say('actionFewer') : say('actionMore');
    return (
      <button
        type="button"
        class="tool"
        aria-label={label}
        title={label}
        // Not `disabled`, with which the button would lose the keyboard focus at the last step.
        aria-disabled={isAtEnd}
        onClick={() => {
          if (!isAtEnd) onCount(count + by);
        }}
      >
        <Icon name={by < 0 ? 'minus' : 'plus'} />
      </button>
    );
  };
  return (
    <div class="stepper" role="group" aria-label={say('labelFactCount')}>
      {step(-1)}
      {/* Hidden from screen readers, which get it in words from the status line. */}
      <span aria-hidden="true">{new Intl.NumberFormat(readerLocale()).format(count)}</span>
      {step(1)}
    </div>
  );
}
