import { expect } from 'vitest';
import type { ShownView } from '../../scripts/browsers/read-view';

/** What the sample page must show, whichever way it is opened, in every browser. */
export function expectSampleFacts(view: ShownView, port: number, host = 'localhost'): void {
  expect(view.phase).toBe('condensed');
  if (view.phase !== 'condensed') return;
  expect(view.title).toBe('Harbour minister to return to Velmora for new round of fishing talks');
  // Soft, so that what was pulled from the page and what was chosen from it are both reported.
  const facts = view.facts.join('\n');
  for (const words of [/Brandmoor/, /March 18/, /three officials/, /4,200 tonnes/, /15%/])
    expect.soft(facts).toMatch(words);
  for (const words of [/Advertisement/, /Grain prices/, /Courier Wire\/Archive/, /inbox/, /comment/, /©/])
    expect.soft(facts).not.toMatch(words);
  expect(view.readNext.map(({ time }) => time)).toEqual(['08:15', '07:50', '07:20', '06:45', '06:05']);
  expect(view.readNext[0]?.text).toMatch(/allegedly/);
  expect(view.readNext.map(({ url }) => url)).toEqual(
    [
      'world/two-captains-charged',
      'world/transport-secretary-quits',
      'money/bank-raises-rate',
      'world/league-cuts-offices',
      'sea/former-premier-praises-lighthouses',
    ].map((path) => `http://${host}:${port}/${path}`),
  );
}
