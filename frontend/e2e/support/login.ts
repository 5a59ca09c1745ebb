import type { Page } from 'playwright-core';

export interface Account {
  username: string;
  password: string;
}

/** Signs in by the form, as a person does, and waits for the workbench. */
export async function login(page: Page, account: Account): Promise<void> {
  await page.goto('/login');
  await page.locator('#login_username').fill(account.username);
  await page.locator('#login_password').fill(account.password);
  await page.getByTestId('login-submit').click();
  await page.locator('.zr-shell').waitFor();
}

export async function logout(page: Page): Promise<void> {
  await page.getByTestId('logout').click();
  await page.getByTestId('login-submit').waitFor();
}
