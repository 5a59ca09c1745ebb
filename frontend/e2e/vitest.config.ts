import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The whole journey moves the business date, so every other file comes before it. */
class JourneyLast extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const late = (file: TestSpecification) => Number(file.moduleId.endsWith('/journey.e2e.ts'));
    return Promise.resolve(files.toSorted((a, b) => late(a) - late(b) || a.moduleId.localeCompare(b.moduleId)));
  }
}

/** Journeys in a real browser against a running application, one after the other. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.e2e.ts'],
    fileParallelism: false,
    sequence: { sequencer: JourneyLast },
    // Vitest takes BASE_URL for itself, so the address travels under another name.
    env: { ZHIRONG_URL: process.env['BASE_URL'] ?? 'http://localhost:8080' },
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
});
