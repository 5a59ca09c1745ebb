import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

/*
 * The browser is Debian's or the user's own; where there is none, the one that the npm package @sparticuz/chromium brings.
 * Pictures with Chinese text need a Chinese font on the machine (Debian: fonts-noto-cjk); the tests themselves don't.
 */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];
const QUIET = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

export const BASE_URL = process.env['ZHIRONG_URL'] ?? 'http://localhost:8080';

async function executable(): Promise<string> {
  const wished = process.env['CHROMIUM_PATH'];
  if (wished) return wished;
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return installed;
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await executable(), args: QUIET });
}

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** A person's own window: own cookies, own storage. Errors on the page fail the test that calls `expectNoFaults`. */
export interface Person {
  context: BrowserContext;
  page: Page;
  faults: string[];
}

export async function newPerson(browser: Browser, viewport: { width: number; height: number } = DESKTOP): Promise<Person> {
  const context = await browser.newContext({
    baseURL: BASE_URL,
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // Nothing is judged while it still moves.
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`);
  });
  return { context, page, faults };
}

/** How many pixels the page is wider than the window; 0 on every page. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
