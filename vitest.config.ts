import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    // Files share what they import, which takes longer than most tests; so none changes a module or
    // leaves anything behind.
    isolate: false,
    // Of two processors Vitest would leave one idle.
    maxWorkers: '100%',
    // Shared machines stall; a test that hangs is still found.
    testTimeout: 60_000,
  },
});
