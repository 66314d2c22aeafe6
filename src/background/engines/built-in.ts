import { factText, topFacts } from '../../model/fact';
import { condense } from '../condense';
import type { Engine } from './engine';

/** The built-in facts behind the interface of the others. */
export const builtIn: Engine = {
  availability: async () => 'ready',
  async *facts(article, { factCount }) {
    for (const fact of topFacts(condense(article).facts, factCount))
      yield { kind: 'fact', fact: { text: factText(article.text, fact), cites: [fact.sentence] } };
    yield { kind: 'finished', covered: 1 };
  },
};
