import { isWebAddress } from '../../model/origin';
import { withoutUnseen } from '../../model/unseen';

/** True for a text of at most so many UTF-16 code units that holds nothing but what is seen. */
export const isShownText = (value: unknown, limit: number): value is string =>
  typeof value === 'string' && value.length <= limit && withoutUnseen(value) === value;

/** True for an http(s) address of at most so many UTF-16 code units. */
export const isAddress = (value: unknown, limit: number): value is string =>
  typeof value === 'string' && value.length <= limit && isWebAddress(value);

/** True for a number of milliseconds, as a clock tells them. */
export const isDuration = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** True for an ISO 8601 date, with or without a time. */
export const isIsoDate = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/u.test(value);
