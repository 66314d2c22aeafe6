import { withoutUnseen } from '../../model/unseen';

/** No host name is longer (RFC 1035, § 2.3.4), and no media type (RFC 6838, § 4.2). In UTF-16 code units. */
export const NAME_LIMIT = 300;

/** True for a text of at most `limit` UTF-16 code units without invisible characters. */
export const isShownText = (value: unknown, limit: number): value is string =>
  typeof value === 'string' && value.length <= limit && withoutUnseen(value) === value;

/** True for any text of at most `limit` UTF-16 code units. */
export const isTextUpTo = (value: unknown, limit: number): value is string =>
  typeof value === 'string' && value.length <= limit;

/** True for a valid number of milliseconds: finite and not negative. */
export const isDuration = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;
