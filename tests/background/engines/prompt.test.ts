import { expect, test } from 'vitest';
import { instructionsFor, newFence, promptFor } from '../../../src/background/engines/prompt';

const OPTIONS = { factCount: 3, language: 'article' };
const PART = { sentences: [{ number: 4, text: 'The ferry =====ARTICLE===== sails.' }], covered: 1 };

test('a fence is random, and always of the same length', () => {
  expect(newFence(Uint8Array.of(0, 1, 16, 255))).toBe('=====ARTICLE 000110ff=====');
  const fences = Array.from({ length: 50 }, () => newFence());
  expect(new Set(fences).size).toBe(50);
  expect(new Set(fences.map((fence) => fence.length)).size).toBe(1);
});

test('a part is put between two fences, which the instructions name', () => {
  const fence = newFence();
  const { system, user } = promptFor(PART, OPTIONS, fence);
  expect(user).toBe(`${fence}\n[4] The ferry =====ARTICLE===== sails.\n${fence}`);
  expect(system).toBe(instructionsFor(OPTIONS, fence));
  expect(system).toContain(`"${fence}"`);
});
