import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings } from './support/accessibility';
import { DESKTOP, newPerson, openBrowser, PHONE, sidewaysScroll } from './support/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  ['desktop', DESKTOP],
  ['phone', PHONE],
])('the portal on a %s', (_, viewport) => {
  it('shows the headline and the login, in two languages, for everybody', async () => {
    const { page, context, faults } = await newPerson(browser, viewport);
    await page.goto('/');
    await page.getByTestId('login-submit').waitFor();
    expect(await page.locator('h1').innerText()).toContain('专利和商标');
    await page.getByTestId('language').click();
    await page.getByRole('heading', { name: 'Patents and trademarks' }).waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('keeps its shape in the elder-friendly mode', async () => {
    const { page, context } = await newPerson(browser, viewport);
    await page.goto('/');
    await page.getByTestId('elder-mode').click();
    expect(await page.getByTestId('elder-mode').getAttribute('aria-pressed')).toBe('true');
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFindings(page)).toEqual([]);
    await context.close();
  });
});

it('sends a guest to the login and says why', async () => {
  const { page, context } = await newPerson(browser);
  await page.goto('/ip-assets');
  await page.waitForURL('**/login');
  await page.getByText('请先登录').waitFor();
  await context.close();
});

it('refuses wrong credentials in words, on the page, and keeps the name', async () => {
  const { page, context } = await newPerson(browser);
  await page.goto('/login');
  await page.locator('#login_username').fill('nobody');
  await page.locator('#login_password').fill('wrong');
  await page.getByTestId('login-submit').click();
  await page.getByTestId('problem').waitFor();
  expect(await page.getByTestId('problem').getAttribute('data-code')).toBe('session.bad-credentials');
  expect(await page.locator('#login_username').inputValue()).toBe('nobody');
  await context.close();
});
