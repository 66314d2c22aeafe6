import type { Problem } from '../../model/verdict';
import { readerLocale, say } from './words';

/** Maximum number of words named in one reason. */
const MOST_WORDS = 4;

/** Says why a claim is not supported, in the reader's words. */
export function problemText(problem: Problem): string {
  switch (problem.kind) {
    case 'number':
    case 'date':
      return problem.said === undefined
        ? say('problemNotSaid', problem.claimed)
        : say('problemSaidOther', problem.claimed, problem.said);
    case 'name':
      return problem.said === undefined
        ? say('problemName', problem.claimed)
        : say('problemSaidOther', problem.claimed, problem.said);
    case 'quotation':
      return say('problemQuotation', problem.claimed);
    case 'negation':
      return say(problem.claim === 'denies' ? 'problemDenies' : 'problemAffirms');
    case 'opposite':
      return say('problemSaidOther', problem.claimed, problem.said);
    case 'hedge':
      return say(problem.claim === 'surer' ? 'problemSurer' : 'problemLessSure', problem.word);
    case 'roles':
      return say('problemRoles', problem.first, problem.second);
    case 'speaker':
      return problem.said === undefined
        ? say('problemSpeaker', problem.claimed)
        : say('problemSpeakerOther', problem.claimed, problem.said);
    case 'wording':
      return say('problemNotSaid', listOf(problem.claimed));
    case 'joined':
      return say('problemJoined');
    case 'no-source':
      return say('problemNoSource');
    default:
      return problem satisfies never;
  }
}

function listOf(words: readonly string[]): string {
  const format = new Intl.ListFormat(readerLocale(), { type: 'disjunction' });
  return format.format([...new Set(words)].slice(0, MOST_WORDS));
}
