import type { LazyTable } from '../language-table';
import { ar } from './ar';
import { bn } from './bn';
import { cs } from './cs';
import { da } from './da';
import { el } from './el';
import { fa } from './fa';
import { fi } from './fi';
import { he } from './he';
import { hi } from './hi';
import { hu } from './hu';
import { id } from './id';
import { ja } from './ja';
import { ko } from './ko';
import { nl } from './nl';
import { no } from './no';
import { pl } from './pl';
import { ro } from './ro';
import { ru } from './ru';
import { sv } from './sv';
import { tr } from './tr';
import { uk } from './uk';
import { vi } from './vi';
import { zh } from './zh';

/** Tables with only what choosing facts needs. */
export const BRIEF_TABLES: readonly LazyTable[] = [
  ar,
  bn,
  cs,
  da,
  el,
  fa,
  fi,
  he,
  hi,
  hu,
  id,
  ja,
  ko,
  nl,
  no,
  pl,
  ro,
  ru,
  sv,
  tr,
  uk,
  vi,
  zh,
];
