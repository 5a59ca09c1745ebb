import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from './support/browser';
import { apply, match } from './support/journey/application';
import { approve, drawUpList, confirmPayment, passNotice, propose, publish, readNotice, recommend, recordPayment } from './support/journey/bureaus';
import { certify, checkForm, fillIn, submit, verdict } from './support/journey/claim';
import { decide, recordContracts, review } from './support/journey/decision';
import { confirmDisbursement, enterDisbursement, seeItClosed, settle } from './support/journey/loan';
import { cancelPledges, confirmAndFile, openRegistrations, register } from './support/journey/pledge';
import { declareValue, listPatent, listTrademark } from './support/journey/rights';
import { newStory, type Story } from './support/journey/story';
import { Stage } from './support/stage';

/*
 * The whole job of the platform in the browser, station by station, by everybody who takes part in it. It moves the business date and
 * so runs after all other files; a station that fails ends the story.
 */
let browser: Browser;
let story: Story;
let stopped = false;

beforeAll(async () => {
  browser = await openBrowser();
  story = newStory(new Stage(browser));
});
afterAll(() => browser.close());
beforeEach(({ skip, onTestFailed }) => {
  skip(stopped, 'the station before has failed');
  onTestFailed(async () => {
    stopped = true;
    await story.stage.takePictures();
  });
});

afterEach(() => story.stage.lookForKeys());

describe('from the listed patent to the paid subsidy', () => {
  it('an enterprise lists a patent and a trademark, and what the patent is worth', async () => {
    await listPatent(story);
    await listTrademark(story);
    await declareValue(story);
  });

  it('it sees what fits and what the others miss, and applies', async () => {
    await match(story);
    await apply(story);
  });

  it('the bank takes it up, checks and recommends; another person approves; the enterprise agrees; the contracts are recorded', async () => {
    await review(story);
    await decide(story);
    await recordContracts(story);
  });

  it('patent and trademark are registered: checked, confirmed by both, filed, recorded by one person and confirmed by another', async () => {
    await openRegistrations(story);
    await confirmAndFile(story);
    await register(story);
  });

  it('the loan is paid out and paid back, the pledges are cancelled, the case is closed', async () => {
    await enterDisbursement(story);
    await confirmDisbursement(story);
    await settle(story);
    await cancelPledges(story);
    await seeItClosed(story);
  });

  it('the enterprise claims the subsidy, the bank confirms the facts, the form bears a valid code', async () => {
    await fillIn(story);
    await submit(story);
    await checkForm(story);
    await certify(story);
  });

  it('county and city agree on the amount, the list goes on public notice', async () => {
    await recommend(story);
    await propose(story);
    await drawUpList(story);
    await publish(story);
    await readNotice(story);
  });

  it('the notice ends, the subsidy is approved and paid, the form is issued anew', async () => {
    await passNotice(story);
    await approve(story);
    await recordPayment(story);
    await confirmPayment(story);
    await checkForm(story);
    await verdict(story, story.codes[0] ?? '', 'REPLACED', '已作废');
  });

  it('nothing broke on anybody\'s page', () => {
    expect(story.stage.faults()).toEqual([]);
  });
});
