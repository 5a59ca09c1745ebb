import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type * as Axe from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 AA on the page as it stands, one line a finding. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  // Evaluated rather than added as a script: the page's content policy allows no inline script.
  await page.evaluate(source);
  const results = await page.evaluate<Axe.AxeResults, string[]>(
    (tags) => (globalThis as unknown as { axe: typeof Axe }).axe.run(document, { runOnly: { type: 'tag', values: tags } }),
    RULES,
  );
  return results.violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
}
