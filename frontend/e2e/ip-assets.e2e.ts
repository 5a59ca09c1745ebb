import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityFindings } from './support/accessibility';
import { people } from './support/accounts';
import { DESKTOP, newPerson, openBrowser, PHONE, sidewaysScroll } from './support/browser';
import { login, logout } from './support/login';
import { freshPatentNumber } from './support/numbers';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function enterDate(page: Page, field: string, date: string): Promise<void> {
  await page.locator(`input[id$="_${field}"]`).fill(date);
  await page.keyboard.press('Enter');
}

/** Fills in the three steps of a patent and stops at the review. */
async function fillIn(page: Page, number: string, title: string): Promise<void> {
  await page.locator('input[id$="_assetNo"]').fill(number);
  await page.getByTestId('next').click();
  await page.locator('input[id$="_title"]').fill(title);
  await enterDate(page, 'filingDate', '2021-04-16');
  await page.getByText('届满日 2041-04-16').waitFor();
  await enterDate(page, 'grantDate', '2023-05-09');
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByTestId('next').click();
  await page.getByTestId('step-owners').waitFor();
  await page.getByTestId('next').click();
  await page.getByTestId('step-review').waitFor();
}

it('an enterprise puts a patent on record once, and a wrong digit is told at the field', async () => {
  const { page, context, faults } = await newPerson(browser);
  const { body, check } = freshPatentNumber(2021, 1);
  const wrong = check === '5' ? '6' : '5';
  await login(page, people.enterprise);

  await page.goto('/ip-assets/new');
  await page.locator('input[id$="_assetNo"]').fill(`ZL${body}.${wrong}`);
  await page.getByText(`第 13 位是校验位，应为 ${check}，现为 ${wrong}。`).waitFor();
  await fillIn(page, `ZL${body}.${check}`, '一种装置（演示）');
  await page.getByTestId('submit').click();
  await page.getByRole('heading', { name: '一种装置（演示）' }).waitFor();
  expect(await page.getByTestId('notice').innerText()).toContain('2041-04-16');
  expect(await page.locator('[data-state="unverified"]').count()).toBeGreaterThan(0);
  await page.getByTestId('timeline').waitFor();
  await page.goto(`/ip-assets?keyword=${body}`);
  await page.getByRole('link', { name: '一种装置（演示）' }).waitFor();

  await page.goto('/ip-assets/new');
  await fillIn(page, `${body}${check}`, '再来一次（演示）');
  await page.getByTestId('submit').click();
  await page.getByTestId('problem-summary').getByRole('link').waitFor();
  await page.getByTestId('step-number').waitFor();
  expect(await page.getByTestId('step-number').innerText()).toContain('未重复保存');
  expect(await page.locator('input[id$="_title"]').inputValue()).toBe('再来一次（演示）');
  await logout(page);
  expect(faults).toEqual([]);
  await context.close();
});

it.each([
  ['desktop', DESKTOP],
  ['phone', PHONE],
])('the list stands without sideways scroll and without barriers on a %s', async (_, viewport) => {
  const { page, context, faults } = await newPerson(browser, viewport);
  await login(page, people.enterprise);
  await page.goto('/ip-assets');
  await page.locator(viewport === PHONE ? '.zr-card' : '[data-row]').first().waitFor();
  expect(await sidewaysScroll(page)).toBe(0);
  expect(await accessibilityFindings(page)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

it('a bank officer has no such page', async () => {
  const { page, context } = await newPerson(browser);
  await login(page, people.officer);
  await page.goto('/ip-assets/new');
  await page.getByTestId('forbidden').waitFor();
  await context.close();
});
