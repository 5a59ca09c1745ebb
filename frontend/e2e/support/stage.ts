import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { newPerson, type Person } from './browser';
import { login, type Account } from './login';

const PICTURES = join(import.meta.dirname, '../../../target/journey');
const KEY = /\b(action|code|financing|home|identity|ipasset|list|matching|notification|pledge|problem|role|shell|state|strip|subsidy|timeline|todo|valuation)\.[\w-]+(\.[\w-]+)*\b/g;
const PATIENCE_MS = 20_000;

/** The people of a story at their own screens: everybody signs in once and stays. */
export class Stage {
  private readonly seated = new Map<string, Person>();
  private readonly browser: Browser;

  constructor(browser: Browser) {
    this.browser = browser;
  }

  /** The page of a person, signed in. */
  async as(account: Account): Promise<Page> {
    const known = this.seated.get(account.username);
    if (known) return known.page;
    const person = await this.seat(account.username);
    await login(person.page, account);
    return person.page;
  }

  /** The page of somebody who never signs in. */
  async visitor(): Promise<Page> {
    return (this.seated.get('visitor') ?? (await this.seat('visitor'))).page;
  }

  /** What broke on anybody's page so far. */
  faults(): string[] {
    return [...this.seated].flatMap(([who, { faults }]) => faults.map((fault) => `${who}: ${fault}`));
  }

  /** Notes where a page shows the key of a text instead of the text. */
  async lookForKeys(): Promise<void> {
    for (const { page, faults } of this.seated.values()) {
      const text = await page.locator('body').innerText();
      faults.push(...(text.match(KEY) ?? []).map((key) => `no text for ${key} at ${page.url()}`));
    }
  }

  /** What everybody saw when the story stopped. */
  async takePictures(): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    for (const [who, { page }] of this.seated) await page.screenshot({ path: join(PICTURES, `${who}.png`), fullPage: true });
  }

  private async seat(who: string): Promise<Person> {
    const person = await newPerson(this.browser);
    person.page.setDefaultTimeout(PATIENCE_MS);
    this.seated.set(who, person);
    return person;
  }
}
