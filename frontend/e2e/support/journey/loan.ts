import { expect } from 'vitest';
import { enterDays, fill, inState, menu, openListed, press, said } from '../acts';
import { people } from '../accounts';
import { LOAN, type Story } from './story';

const CASES = '融资申请';

/** One person enters the disbursement, and can't confirm it. */
export async function enterDisbursement(story: Story): Promise<void> {
  const page = await story.stage.as(people.operations);
  await openListed(page, CASES, story.caseNo);
  await inState(page, 'secured');
  await press(page, 'ENTER_DISBURSEMENT');
  await enterDays(page, { disbursedOn: LOAN.disbursedOn });
  await page.getByTestId('panel-send').click();
  await said(page, '放款已登记，等待另一人复核');
  expect(await page.locator('[data-action="CONFIRM_DISBURSEMENT"]').count()).toBe(0);
}

/** Another person of the bank compares and confirms it. */
export async function confirmDisbursement(story: Story): Promise<void> {
  const second = await story.stage.as(people.operations2);
  await openListed(second, CASES, story.caseNo);
  await press(second, 'CONFIRM_DISBURSEMENT');
  await second.getByRole('button', { name: `复核放款 ${LOAN.shown} 元` }).click();
  await said(second, '放款已复核');
  await inState(second, 'disbursed');
}

/** Principal and interest come back in one sum; nothing is owed any more. */
export async function settle(story: Story): Promise<void> {
  const page = await story.stage.as(people.operations);
  await openListed(page, CASES, story.caseNo);
  await press(page, 'RECORD_REPAYMENT');
  await enterDays(page, { paidOn: LOAN.settledOn });
  await fill(page, { principal: LOAN.amount, interest: LOAN.interest });
  await page.getByTestId('panel-send').click();
  await said(page, '还款已登记');
  await press(page, 'SETTLE');
  await page.getByTestId('panel-send').click();
  await said(page, '贷款已结清，可以办理质押注销');
  await inState(page, 'settled');
}

/** With the last pledge cancelled the case is over, and the rights are free again. */
export async function seeItClosed(story: Story): Promise<void> {
  const page = await story.stage.as(people.signatory);
  await openListed(page, CASES, story.caseNo);
  await inState(page, 'closed');
  await menu(page, '我的知识产权');
  for (const right of [story.patent, story.trademark]) await page.locator('[data-row]', { hasText: right }).locator('[data-state=free]').waitFor();
}
