import { defineConfig } from 'vitest/config';

// Separate from vite.config.ts on purpose: unit tests need nothing of the extension's build.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          // Against hangs: what takes a second on one machine takes ten on a busy one.
          testTimeout: 60_000,
          exclude: ['tests/browser/**'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // One real browser at a time: a small machine has only two shared cores.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
