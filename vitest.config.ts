import { defineConfig } from 'vitest/config';

// Apart from vite.config.ts on purpose: unit tests need none of the extension's build.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          // For hangs: what takes a second on one machine takes ten on another that does other things as well.
          testTimeout: 60_000,
          exclude: ['tests/browser/**'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // One real browser at a time: two shared cores are all that a small machine has.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
