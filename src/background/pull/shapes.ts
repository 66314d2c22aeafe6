import { withoutUnseen } from '../../model/unseen';

/** No name of a host is longer (RFC 1035, § 2.3.4), and no type of a file (RFC 6838, § 4.2). */
export const NAME_LIMIT = 300;

/** True for a text of at most so many UTF-16 code units that holds nothing but what is seen. */
export const isShownText = (value: unknown, limit: number): value is string =>
  typeof value === 'string' && value.length <= limit && withoutUnseen(value) === value;

/** True for any text of at most so many UTF-16 code units. */
export const isTextUpTo = (value: unknown, limit: number): value is string =>
  typeof value === 'string' && value.length <= limit;

/** True for a number of milliseconds, as a clock tells them. */
export const isDuration = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;
