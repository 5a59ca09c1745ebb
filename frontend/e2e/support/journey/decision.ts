import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { enterDay, enterDays, fill, inState, openListed, press, said, upload } from '../acts';
import { people } from '../accounts';
import { BANK, LOAN, type Story } from './story';

const CASES = '融资申请';

/** The officer takes the case up, sees to it that the rights are the enterprise's, and recommends it. */
export async function review(story: Story): Promise<void> {
  const page = await story.stage.as(people.officer);
  await openListed(page, CASES, story.caseNo);
  await press(page, 'TAKE_UP');
  await said(page, '已受理，开始计算审查时限');
  await verifyOwnership(page, 2);
  for (const tick of await page.getByTestId('checklist').getByRole('checkbox').all()) await tick.check();
  for (const paper of await page.getByTestId('papers').getByRole('checkbox').all()) await paper.check();
  await opinion(page, story);
  await press(page, 'RECOMMEND');
  await said(page, '已提交审批，由审批人办理');
  await inState(page, 'recommended');
  expect(await page.locator('[data-action="APPROVE"]').count()).toBe(0);
}

async function verifyOwnership(page: Page, rights: number): Promise<void> {
  for (let left = rights; left > 0; left--) {
    const day = page.getByLabel('查册日期');
    expect(await day.count()).toBe(left);
    await enterDay(day.first(), LOAN.signedOn);
    await page.getByRole('button', { name: '核验', exact: true }).first().click();
    await said(page, '已记录查册日期，权属已核验');
    await page.getByText('一致，无共有').nth(rights - left).waitFor();
  }
}

async function opinion(page: Page, { patent, trademark }: Story): Promise<void> {
  await page.getByLabel(`${patent}认定价值，元`).fill('7000000');
  await page.getByLabel(`${patent}质押率，百分比`).fill('72');
  await page.getByLabel(`${trademark}认定价值，元`).fill('1000000');
  await page.getByLabel(`${trademark}质押率，百分比`).fill('50');
  const basis = page.locator('.zr-basis');
  await basis.getByRole('combobox').click();
  await page.getByTitle('内部评估').click();
  await enterDay(basis.getByLabel('价值基准日'), LOAN.signedOn);
  await basis.getByLabel('认定依据（写入审查表）').fill('参照评估报告认定（演示）');
  const row = page.getByTestId('opinion');
  await row.getByLabel('年利率').fill('3.5');
  await row.getByLabel('放款条件').fill('质押登记办理完毕');
}

/** Another person of the bank approves, and the enterprise agrees. */
export async function decide(story: Story): Promise<void> {
  const approver = await story.stage.as(people.approver);
  await openListed(approver, CASES, story.caseNo);
  await press(approver, 'APPROVE');
  await approver.getByRole('button', { name: `批准 ${LOAN.shown} 元` }).click();
  await said(approver, '已批准，等待');
  const signatory = await story.stage.as(people.signatory);
  await openListed(signatory, CASES, story.caseNo);
  await press(signatory, 'AGREE');
  await signatory.getByRole('button', { name: `接受 ${LOAN.shown} 元` }).click();
  await said(signatory, `已接受。请与${BANK}签订合同`);
}

/** What the signed contracts say, with the contracts themselves. */
export async function recordContracts(story: Story): Promise<void> {
  const page = await story.stage.as(people.operations);
  await openListed(page, CASES, story.caseNo);
  await press(page, 'RECORD_CONTRACTS');
  await fill(page, { loanContractNo: story.loanContractNo, pledgeContractNo: `演示质字〔2024〕${story.run} 号` });
  await enterDays(page, { loanContractDate: LOAN.signedOn, pledgeContractDate: LOAN.signedOn, debtFrom: LOAN.signedOn, debtTo: LOAN.dueOn });
  await upload(page, '合同文件', '借款合同与质押合同');
  await page.getByTestId('panel-send').click();
  await said(page, '合同已登记，可以办理质押登记');
  await inState(page, 'contracted');
}
