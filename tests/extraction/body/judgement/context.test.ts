import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { CONTEXT, contextReader } from '../../../../src/extraction/body/judgement/context';
import { gatherLines } from '../../../../src/extraction/body/lines/gather';
import type { Verdict } from '../../../../src/extraction/body/judgement/verdict';
import { unstyledSight } from '../../../../src/content/sight/unstyled';
import { readTree } from '../../../../scripts/pages/pull';

it('says of a line what was decided around it', () => {
  const { document } = parseHTML('<main><p>One</p><p>Two</p><p>Three</p><div>Four</div></main>');
  const nodes = readTree(document.documentElement, unstyledSight);
  const [root] = nodes;
  if (root === undefined) throw new Error('no page');
  const lines = gatherLines(root);
  const kept: Verdict = { isKept: true, reason: 'a test' };
  const out: Verdict = { isKept: false, reason: 'a test' };
  const signatureOf = (): string => 'same';
  const read = contextReader({ lines, nodes, places: [], signatureOf }, [kept, undefined, kept, out]);
  const named = (index: number) => Object.fromEntries(read(index).map((value, at) => [CONTEXT[at], value]));
  expect(named(1)).toMatchObject({ keptBefore: 1, keptAfter: 1, verdictBefore: 1, verdictAfter: 1 });
  expect(named(3)).toMatchObject({ keptBefore: 2, keptAfter: 0, keptAbove: 2, parentVerdict: 0.25 });
  expect(named(0)).toMatchObject({ keptBefore: 0, keptAfter: 1, keptBelow: 1, signatureVerdict: 0.25 });
});
