import { defineConfig } from 'vitest/config';

/** Journeys in a real browser against a running application, one after the other. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.e2e.ts'],
    fileParallelism: false,
    // Vitest takes BASE_URL for itself, so the address travels under another name.
    env: { ZHIRONG_URL: process.env['BASE_URL'] ?? 'http://localhost:8080' },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
