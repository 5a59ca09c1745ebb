import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { enterDay, field, fill, inState, menu, openListed, press, said, upload } from '../acts';
import { people } from '../accounts';
import { SUBSIDY, type Story } from './story';

const DESK = '审核工作台';
const BATCHES = '拟补助批次';

/** The county takes the claim up, says what it saw at the checks, and recommends. */
export async function recommend(story: Story): Promise<void> {
  const page = await story.stage.as(people.county);
  await openListed(page, DESK, story.claimNo);
  await press(page, 'TAKE_UP');
  await said(page, '已受理');
  await page.locator('[data-action="RECOMMEND"]').waitFor();
  const open = page.getByTestId('checks').locator('li').filter({ has: page.getByRole('checkbox') });
  for (const check of await open.all()) {
    await check.getByRole('checkbox').check();
    await check.locator('textarea').first().fill('经查询公示系统，未见异常（演示）');
  }
  await press(page, 'RECOMMEND');
  await page.getByTestId('panel-send').click();
  await said(page, '已推荐，意见已写入申报书');
}

/** The city takes it up and proposes the amount; its leader agrees. */
export async function propose(story: Story): Promise<void> {
  const page = await story.stage.as(people.city);
  await openListed(page, DESK, story.claimNo);
  await press(page, 'TAKE_UP');
  await said(page, '已受理');
  await press(page, 'PROPOSE');
  expect(await field(page, 'amount').inputValue()).toBe(SUBSIDY);
  await page.getByRole('button', { name: `核定 ${SUBSIDY} 元` }).click();
  await said(page, '已核定，预算已预留');
  expect(await page.locator('[data-action="CONFIRM_AMOUNT"]').count()).toBe(0);
  const leader = await story.stage.as(people.leader);
  await openListed(leader, DESK, story.claimNo);
  await press(leader, 'CONFIRM_AMOUNT');
  await leader.getByRole('button', { name: `同意拟补助 ${SUBSIDY} 元` }).click();
  await said(leader, '已同意拟补助额');
}

/** The city draws the list up with this claim alone. */
export async function drawUpList(story: Story): Promise<void> {
  const page = await story.stage.as(people.city);
  await menu(page, '申报通知与预算');
  await page.locator(`a[href="/calls/${story.callId}"]`).first().click();
  await page.getByRole('link', { name: '编制拟补助名单' }).click();
  await fill(page, { title: story.noticeTitle, decisionNo: `演示纪要〔2026〕${story.run} 号`, email: 'gongshi@example.org' });
  await enterDay(field(page, 'decisionDate'), await today(story));
  await page.getByTestId('make-batch').click();
  await said(page, '已建立批次');
  const waiting = page.getByTestId('waiting').locator('li');
  await waiting.filter({ hasText: story.claimNo }).waitFor();
  for (const line of await waiting.filter({ hasNotText: story.claimNo }).all()) await line.getByRole('checkbox').uncheck();
  await page.getByTestId('add-claims').click();
  await said(page, '名单已更新，共 1 件');
}

/** Its leader puts the list on notice. */
export async function publish(story: Story): Promise<void> {
  const leader = await story.stage.as(people.leader);
  await openList(leader, story);
  await press(leader, 'PUBLISH');
  await leader.getByRole('button', { name: `公示 1 件，${SUBSIDY} 元` }).click();
  await said(leader, '已公示 1 件，公示至');
}

async function openList(page: Page, { noticeTitle }: Story): Promise<void> {
  await menu(page, BATCHES);
  await page.locator('[data-row]', { hasText: noticeTitle }).getByRole('link').click();
  await page.getByRole('heading', { name: noticeTitle }).waitFor();
}

async function today({ stage }: Story): Promise<string> {
  const page = await stage.as(people.city);
  return page.getByTestId('demo-clock').locator('b').innerText();
}

/** Everybody can read it on the portal. */
export async function readNotice(story: Story): Promise<void> {
  const { noticeTitle } = story;
  const page = await story.stage.visitor();
  await page.goto('/');
  await page.getByRole('link', { name: '公示', exact: true }).first().click();
  await page.getByTestId('notices').getByRole('link', { name: noticeTitle }).click();
  await page.getByRole('heading', { name: noticeTitle }).waitFor();
  expect(await page.getByTestId('lines').innerText()).toContain(SUBSIDY);
  await page.getByRole('button', { name: '提出异议' }).waitFor();
  const period = await page.locator('.zr-doc__facts').innerText();
  story.noticeTo = period.match(/– (\d{4}-\d\d-\d\d)/)?.[1] ?? '';
  expect(story.noticeTo).not.toBe('');
}

/** The platform administrator lets the days of the notice pass. */
export async function passNotice({ stage, noticeTo }: Story): Promise<void> {
  const page = await stage.as(people.admin);
  const clock = page.getByTestId('demo-clock');
  for (let day = await clock.locator('b').innerText(); day <= noticeTo; day = await clock.locator('b').innerText()) {
    await clock.getByRole('button', { name: '工作日' }).click();
    await clock.locator('b', { hasNotText: day }).waitFor();
  }
}

/** The notice has run its time without objection: the leader approves by a document. */
export async function approve(story: Story): Promise<void> {
  const page = await story.stage.as(people.leader);
  await page.reload();
  await openList(page, story);
  await press(page, 'APPROVE');
  await fill(page, { documentNo: `演示批〔2026〕${story.run} 号` });
  await enterDay(field(page, 'approvedOn'), await page.getByTestId('demo-clock').locator('b').innerText());
  await page.getByRole('button', { name: '批准 1 件' }).click();
  await said(page, '已批准。下一步：财务登记拨付');
}

/** One person of finance records the payment, and can't confirm it. */
export async function recordPayment(story: Story): Promise<void> {
  const page = await story.stage.as(people.finance);
  await openListed(page, DESK, story.claimNo);
  await press(page, 'RECORD_PAYMENT');
  await fill(page, { voucherNo: `演示凭证-${story.run}` });
  await enterDay(field(page, 'paidOn'), await page.getByTestId('demo-clock').locator('b').innerText());
  await upload(page, '凭证', '拨付凭证');
  await page.getByTestId('panel-send').click();
  await said(page, '已登记拨付，等待另一人复核');
  expect(await page.locator('[data-action="CONFIRM_PAYMENT"]').count()).toBe(0);
}

/** Another person of finance compares and confirms it. */
export async function confirmPayment(story: Story): Promise<void> {
  const second = await story.stage.as(people.finance2);
  await openListed(second, DESK, story.claimNo);
  await press(second, 'CONFIRM_PAYMENT');
  await second.getByRole('button', { name: `确认已拨付 ${SUBSIDY} 元` }).click();
  await said(second, '已确认拨付');
  await inState(second, 'paid');
}
