import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { enterDays, field, fill, inState, menu, openListed, press, said, upload } from '../acts';
import { people } from '../accounts';
import { LOAN, type Story } from './story';

const PLEDGES = '质押登记';
const KINDS = [
  { type: '专利 1 件', amount: '4000000', shown: '4,000,000.00', notice: '专利权质押登记通知书' },
  { type: '商标 1 件', amount: '1000000', shown: '1,000,000.00', notice: '商标专用权质权登记证' },
] as const;

/** The bank opens a registration for the patent and one for the trademark, and looks into every ground. */
export async function openRegistrations(story: Story): Promise<void> {
  const page = await story.stage.as(people.operations);
  for (const kind of KINDS) {
    await menu(page, PLEDGES);
    await page.getByRole('link', { name: '办理质押登记' }).click();
    await page.getByTestId('filters').getByLabel('关键字').fill(story.caseNo);
    await page.getByTestId('search').click();
    await page.getByRole('link', { name: story.caseNo }).click();
    await page.getByRole('radio', { name: kind.type }).check();
    await fill(page, { securedAmount: kind.amount });
    await page.getByTestId('submit-action').click();
    await said(page, '请完成登记前检查');
    story.registrations.push((await page.getByTestId('responsibility').locator('dd').first().innerText()));
    await passPrecheck(page);
  }
}

async function passPrecheck(page: Page): Promise<void> {
  const manual = page.locator('[data-ground][data-verdict="MANUAL"]');
  await page.getByTestId('precheck').waitFor();
  for (let left = await manual.count(); left > 0; left--) {
    const ground = manual.first();
    const code = (await ground.getAttribute('data-ground')) ?? '';
    await ground.getByRole('button', { name: '登录核查结果' }).click();
    await field(page, 'evidence').fill('登记簿副本（演示）');
    await page.getByRole('button', { name: '保存核查结果' }).click();
    await page.locator(`[data-ground="${code}"][data-verdict="PASS"]`).waitFor();
  }
  const [passed, all] = (await page.getByTestId('precheck-count').innerText()).match(/\d+/g) ?? [];
  expect(passed).toBe(all);
}

/** Both parties confirm, and the bank hands the registration in. */
export async function confirmAndFile(story: Story): Promise<void> {
  for (const [index, registration] of story.registrations.entries()) {
    for (const who of [people.operations, people.signatory]) {
      const page = await story.stage.as(who);
      await openListed(page, PLEDGES, registration);
      await press(page, 'confirm');
      await page.getByRole('button', { name: `确认登记 ${KINDS[index]?.shown ?? ''} 元` }).click();
      await said(page, '已确认，当前状态');
    }
    const bank = await story.stage.as(people.operations);
    await openListed(bank, PLEDGES, registration);
    await press(bank, 'record-filing');
    await enterDays(bank, { filedOn: LOAN.signedOn });
    await bank.getByTestId('submit-action').click();
    await said(bank, '已登录提交情况，等待登记机关决定');
  }
}

/** One person records what the office decided, another confirms it. */
export async function register(story: Story): Promise<void> {
  for (const [index, registration] of story.registrations.entries()) {
    const page = await story.stage.as(people.operations);
    await openListed(page, PLEDGES, registration);
    await press(page, 'record-result');
    await fill(page, { registrationNo: `Y2024DEMO${story.run}${String(index)}` });
    await enterDays(page, { decidedOn: LOAN.signedOn });
    await upload(page, KINDS[index]?.notice ?? '');
    await page.getByTestId('submit-action').click();
    await said(page, '结果已登录，等待本行另一人复核');
    expect(await page.locator('[data-action="confirm-result"]').count()).toBe(0);
    const second = await story.stage.as(people.operations2);
    await openListed(second, PLEDGES, registration);
    await press(second, 'confirm-result');
    await second.getByTestId('confirm').click();
    await said(second, '登记结果已复核');
    await inState(second, 'registered');
  }
}

/** The loan is settled: the bank proves it, both agree, the cancellation is recorded and confirmed. */
export async function cancelPledges(story: Story): Promise<void> {
  for (const registration of story.registrations) {
    const page = await story.stage.as(people.operations);
    await openListed(page, PLEDGES, registration);
    await press(page, 'issue-settlement-proof');
    await enterDays(page, { issuedOn: LOAN.settledOn });
    await upload(page, '结清证明');
    await page.getByTestId('submit-action').click();
    await said(page, '结清证明已出具，等待双方同意注销');
    for (const who of [people.operations, people.signatory]) await agreeToCancellation(story, registration, who);
    await recordCancellation(story, registration);
  }
}

async function agreeToCancellation({ stage }: Story, registration: string, who: (typeof people)[keyof typeof people]): Promise<void> {
  const page = await stage.as(who);
  await openListed(page, PLEDGES, registration);
  await press(page, 'agree-cancellation');
  await page.getByTestId('confirm').click();
  await said(page, '已同意注销');
}

async function recordCancellation({ stage }: Story, registration: string): Promise<void> {
  const page = await stage.as(people.operations);
  await openListed(page, PLEDGES, registration);
  await press(page, 'record-cancellation');
  await enterDays(page, { cancelledOn: LOAN.settledOn });
  await upload(page, '注销通知书');
  await page.getByTestId('submit-action').click();
  await said(page, '注销已登录，等待本行另一人复核');
  const second = await stage.as(people.operations2);
  await openListed(second, PLEDGES, registration);
  await press(second, 'confirm-cancellation');
  await second.getByTestId('confirm').click();
  await said(second, '质押已注销');
}
