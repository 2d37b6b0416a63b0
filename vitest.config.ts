import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Those need Chromium, which a developer's machine may not have: `npm run test:browser`.
    exclude: [...configDefaults.exclude, 'test/browser/**'],
    globalSetup: ['test/support/global-setup.ts'],
    // Two workers for each core: most tests wait, for a process, a pace or a time, more than they compute.
    maxWorkers: 2 * availableParallelism(),
    // Files of one worker share what they import, which would take longer than the tests: a file
    // leaves nothing behind, and what it keeps for itself it keeps in functions.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
