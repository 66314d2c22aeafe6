import type { Digest } from '../../../src/model/digest';
import type { EngineUse } from '../../../src/model/engine';
import type { WrittenFact } from '../../../src/model/fact';
import type { Refining } from '../../../src/model/refining';
import type { Problem } from '../../../src/model/verdict';
import { DIGESTS } from './digests';
import { ENGINE_FAILURES } from './engine-failures';

const use: EngineUse = {
  engine: 'endpoint',
  model: 'small-1',
  host: 'localhost:11434',
  factCount: 5,
  language: 'article',
};

/** An engine's fact based on one of ours: supported, or unsupported for the reason given. */
function written({ facts }: Digest, rank: number, text: string, problem?: Problem): WrittenFact {
  const sentence = facts[rank]?.sentence ?? { start: 0, end: 0 };
  const sources = [sentence];
  return {
    kind: 'written',
    text,
    cites: sources,
    verdict:
      problem === undefined
        ? { kind: 'supported', support: 0.9, sources }
        : { kind: 'unsupported', support: 0.2, sources, problems: [problem] },
  };
}

const FERRY = [
  written(
    DIGESTS.article,
    0,
    'Norrhavn’s council voted to build a 1.4-kilometre tunnel under the Velde strait.',
  ),
  written(DIGESTS.article, 2, 'The tunnel is expected to cost 321 million crowns.', {
    kind: 'number',
    claimed: '321 million',
    said: '312 million',
  }),
  written(DIGESTS.article, 4, 'Veldelinjen denies the accusation and may appeal before the end of June.'),
  written(DIGESTS.article, 5, 'Mayor Oduya sold the ferries to a museum.', { kind: 'no-source' }),
];
const ARABIC = [
  written(DIGESTS.arabic, 0, 'أقر المجلس نفقًا طوله 1.4 كيلومتر.'),
  written(DIGESTS.arabic, 2, 'كلفة النفق 321 مليون كرونة.', {
    kind: 'number',
    claimed: '321',
    said: '312',
  }),
];

/** States of an engine's work, by name; `DIGESTS` has the digest for each. */
export const REFININGS: Readonly<Record<string, { readonly digest: Digest; readonly refining: Refining }>> = {
  worded: { digest: DIGESTS.article, refining: { use, facts: FERRY, covered: 1, phase: 'done' } },
  'worded-in-part': {
    digest: DIGESTS.article,
    refining: { use, facts: FERRY.slice(0, 1), covered: 0.604, phase: 'done' },
  },
  wording: {
    digest: DIGESTS.article,
    refining: { use, facts: FERRY.slice(0, 2), covered: 1, phase: 'writing' },
  },
  'wording-begins': { digest: DIGESTS.article, refining: { use, facts: [], covered: 0, phase: 'writing' } },
  'word-download': {
    digest: DIGESTS.article,
    refining: {
      use: { ...use, engine: 'chrome-prompt', model: '', host: '' },
      facts: [],
      covered: 0,
      phase: 'downloading',
      share: 0.42,
    },
  },
  'word-stopped': {
    digest: DIGESTS.article,
    refining: { use, facts: FERRY.slice(0, 2), covered: 1, phase: 'cancelled' },
  },
  'word-failed': {
    digest: DIGESTS.article,
    refining: {
      use,
      facts: FERRY.slice(0, 1),
      covered: 1,
      phase: 'failed',
      failure: ENGINE_FAILURES['answer-broken-off'],
    },
  },
  'word-refused': {
    digest: DIGESTS.article,
    refining: { use, facts: [], covered: 1, phase: 'failed', failure: ENGINE_FAILURES['endpoint-key-wrong'] },
  },
  'word-nothing': {
    digest: DIGESTS.article,
    refining: { use, facts: [], covered: 1, phase: 'failed', failure: ENGINE_FAILURES['answer-not-json'] },
  },
  'worded-arabic': { digest: DIGESTS.arabic, refining: { use, facts: ARABIC, covered: 1, phase: 'done' } },
};
