import type { Locator, Page } from 'playwright-core';

/** The field of a form, by its name. */
export function field(page: Page, name: string): Locator {
  return page.locator(`input[id$="_${name}"]:visible, textarea[id$="_${name}"]:visible`);
}

export async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    // First into the field, then type: an amount drops its thousands marks for whoever comes to it.
    await field(page, name).focus();
    await field(page, name).fill(value);
  }
}

/** Types a day into a date field and leaves it; Enter would send the form. */
export async function enterDay(input: Locator, day: string): Promise<void> {
  await input.fill(day);
  await input.press('Tab');
}

export async function enterDays(page: Page, days: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, day] of Object.entries(days)) await enterDay(field(page, name), day);
}

/** A scan as people upload it: a small, whole PDF. */
export function scan(name: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name: `${name}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from(smallestPdf(), 'latin1') };
}

function smallestPdf(): string {
  const parts = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>'];
  let text = '%PDF-1.4\n';
  const offsets = parts.map((part, index) => {
    const offset = text.length;
    text += `${String(index + 1)} 0 obj${part}endobj\n`;
    return offset;
  });
  const start = text.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return `${text}xref\n0 4\n0000000000 65535 f \n${table}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${String(start)}\n%%EOF\n`;
}

/** Uploads a scan where the form asks for that paper, and waits until it is stored. */
export async function upload(page: Page, label: string, name = label): Promise<void> {
  const item = page.locator('.ant-form-item:visible').filter({ has: page.locator('label', { hasText: label }) });
  await item.locator('input[type=file]').setInputFiles(scan(name));
  await item.getByRole('link', { name: `${name}.pdf` }).waitFor();
}

/** Presses one of the buttons that the server allows; what was said of the step before is put away first. */
export async function press(page: Page, action: string): Promise<void> {
  const said = page.getByTestId('notice').getByRole('button');
  if ((await said.count()) > 0) await said.first().click();
  await page.locator(`[data-action="${action}"]`).click();
}

/** Waits until the page says so; what it refuses instead is the error. */
export async function said(page: Page, words: string): Promise<void> {
  const refusal = page.locator('[data-testid=problem]:visible, [data-testid=problem-summary]:visible').first();
  const notice = page.getByTestId('notice').getByText(words);
  await notice.or(refusal).first().waitFor().catch((late: unknown) => { throw new Error(`nobody said "${words}"`, { cause: late }); });
  if (await refusal.isVisible()) throw new Error(`instead of "${words}": ${await refusal.innerText()}`);
}

/** Opens a line of the menu. */
export async function menu(page: Page, label: string): Promise<void> {
  const line = page.locator('.zr-side').getByRole('link', { name: label, exact: true });
  await line.click();
  await line.and(page.locator('[aria-current=page]')).waitFor();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Finds a case in a list of the menu by its number and opens it. */
export async function openListed(page: Page, label: string, number: string): Promise<void> {
  await menu(page, label);
  await page.getByTestId('filters').getByLabel('关键字').fill(number);
  await page.getByTestId('search').click();
  await page.getByRole('link', { name: number, exact: true }).first().click();
  await page.getByTestId('responsibility').getByText(number).first().waitFor();
}

/** Waits until the case on the page is in that state. */
export async function inState(page: Page, state: string): Promise<void> {
  await page.locator(`[data-testid=responsibility] [data-state="${state}"]`).waitFor();
}

/** The last part of the address. */
export function idInAddress(page: Page): string {
  return new URL(page.url()).pathname.split('/').find((part) => /^[0-9a-f-]{36}$/.test(part)) ?? '';
}
