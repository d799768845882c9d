import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    // Shared machines stall; a test that hangs is still found.
    testTimeout: 60_000,
  },
});
