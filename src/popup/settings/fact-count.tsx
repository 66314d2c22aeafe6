import type { Settings } from '../../model/settings';
import { readerLocale, say } from '../wording/words';

const COUNTS = [3, 4, 5, 6, 7, 8, 10, 12];

/** How many facts are shown at first. */
export function FactCount(props: {
  readonly value: Settings['factCount'];
  readonly onChange: (value: Settings['factCount']) => void;
}) {
  const digits = new Intl.NumberFormat(readerLocale());
  return (
    <label class="row row-between">
      {say('settingFactCount')}
      <select
        value={String(props.value)}
        onChange={({ currentTarget: { value } }) => props.onChange(value === 'auto' ? 'auto' : Number(value))}
      >
        <option value="auto">{say('factCountAuto')}</option>
        {COUNTS.map((count) => (
          <option key={count} value={count}>
            {digits.format(count)}
          </option>
        ))}
      </select>
    </label>
  );
}
