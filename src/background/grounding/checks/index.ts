import type { Check } from '../check';
import { checkStitching } from './stitching';
import { checkCauses } from './causes';
import { checkDates } from './dates';
import { checkHedges } from './hedges';
import { checkMoves } from './moves';
import { checkNames } from './names';
import { checkNegation } from './negation';
import { checkNumbers } from './numbers';
import { checkOffices } from './offices';
import { checkOpposites } from './opposites';
import { checkQuantifiers } from './quantifiers';
import { checkQuotations } from './quotations';
import { checkRelations } from './relations';
import { checkRepeats } from './repeats';
import { checkRoles } from './roles';
import { checkScores } from './scores';
import { checkSpeaker } from './speaker';
import { checkWording } from './wording';

/** All checks, in the order in which their problems are shown to the reader. */
export const CHECKS: readonly Check[] = [
  checkNumbers,
  checkScores,
  checkDates,
  checkNames,
  checkQuotations,
  checkNegation,
  checkOpposites,
  checkOffices,
  checkRelations,
  checkQuantifiers,
  checkSpeaker,
  checkRoles,
  checkMoves,
  checkHedges,
  checkWording,
  checkCauses,
  checkStitching,
  checkRepeats,
];
