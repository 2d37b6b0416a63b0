import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { COMPILED, compiledSources } from './test/support/compiled-sources.js';

/** Those with processes of their own mostly wait, and the longest is one of them: begun last, it would run alone. */
class ProcessesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const waits = ({ moduleId }: TestSpecification) => moduleId.includes('/test/process/');
    return [...sorted.filter(waits), ...sorted.filter((file) => !waits(file))];
  }
}

export default defineConfig({
  plugins: [compiledSources],
  test: {
    server: { deps: { external: [COMPILED] } },
    include: ['test/**/*.test.ts'],
    // Those need Chromium, which a developer's machine may not have: `npm run test:browser`.
    exclude: [...configDefaults.exclude, 'test/browser/**'],
    sequence: { sequencer: ProcessesFirst },
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
