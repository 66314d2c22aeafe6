import type { CutRule } from '../sentence-view';
import { attributionInset } from './attribution-inset';
import { attributionOpening } from './attribution-opening';
import { attributionTail } from './attribution-tail';
import { closingAside } from './closing-aside';
import { commaAside } from './comma-aside';
import { connective } from './connective';
import { coordinateClause } from './coordinate-clause';
import { dashAside } from './dash-aside';
import { dateline } from './dateline';
import { linkAdverb } from './link-adverb';
import { openingClause } from './opening-clause';
import { openingPhrase } from './opening-phrase';
import { parenthesis } from './parenthesis';
import { referenceMark } from './reference-mark';
import { refusal } from './refusal';
import { sayingSetting } from './saying-setting';
import { secondPredicate } from './second-predicate';
import { strayStop } from './stray-stop';
import { timeAdjunct } from './time-adjunct';
import { trailingClause } from './trailing-clause';

/** Rules for the frame of a sentence, in order: each sees what the previous one leaves. */
export const FRAME_RULES: readonly CutRule[] = [dateline, attributionTail, connective];

/** Rules for what is inside the frame, in order of precedence where two overlap. */
export const CUT_RULES: readonly CutRule[] = [
  strayStop,
  referenceMark,
  refusal,
  attributionInset,
  attributionOpening,
  openingPhrase,
  openingClause,
  parenthesis,
  linkAdverb,
  sayingSetting,
  dashAside,
  commaAside,
  closingAside,
  coordinateClause,
  secondPredicate,
  timeAdjunct,
  trailingClause,
];
