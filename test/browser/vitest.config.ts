import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { COMPILED, compiledSources } from '../support/compiled-sources.js';

/** Apart from `npm test`: these tests need Chromium at /usr/bin/chromium, or where CHROMIUM says. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [compiledSources],
  test: {
    server: { deps: { external: [COMPILED] } },
    include: ['test/browser/**/*.test.ts'],
    // The rehearsal's bot runs from `dist/`.
    globalSetup: ['test/support/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What passes takes no longer for it; a second is short on a busy machine.
    expect: { poll: { timeout: 10_000 } },
  },
});
