import { expect } from 'vitest';
import { field, fill, inState, menu, said, upload } from '../acts';
import { people } from '../accounts';
import { BANK, LOAN, type Story } from './story';

/** Which products take the two rights, and what the others miss. */
export async function match({ stage, patent, trademark }: Story): Promise<void> {
  const page = await stage.as(people.signatory);
  await menu(page, '匹配结果');
  for (const right of [patent, trademark]) await page.getByTestId('wish-form').getByRole('checkbox', { name: right }).check();
  await fill(page, { amount: LOAN.amount, termMonths: '12' });
  await page.getByTestId('match').click();
  const offer = page.getByTestId('offer').filter({ hasText: '知易贷（演示）' });
  await offer.waitFor();
  expect(await offer.innerText()).toContain('500');
  expect(Number(await page.getByTestId('unfit-count').innerText())).toBeGreaterThan(0);
  const open = page.getByTestId('unfit').filter({ has: page.locator('[aria-expanded=true]') });
  expect(await open.innerText()).toMatch(/还差|不在|超出|未填报/);
}

/** From the offer to the application, with all its papers, to the bank. */
export async function apply(story: Story): Promise<void> {
  const page = await story.stage.as(people.signatory);
  await page.getByTestId('offer').filter({ hasText: '知易贷（演示）' }).getByTestId('apply').click();
  await page.getByTestId('begin-ZY-001').click();
  await page.getByTestId('step-need').waitFor();
  expect(await field(page, 'amount').inputValue()).toBe(LOAN.shown);
  await fill(page, { purpose: '采购数控铣床 2 台、原材料', repaymentSource: '销售回款，主要客户 3 家' });
  await page.getByTestId('next').click();
  for (const right of [story.patent, story.trademark]) expect(await page.getByTestId('step-collateral').getByRole('checkbox', { name: right }).isChecked()).toBe(true);
  await page.getByTestId('next').click();
  await fill(page, { annualRevenue: '86000000', outstandingLoans: '12000000' });
  await page.getByRole('checkbox', { name: `授权${BANK}` }).check();
  await page.getByTestId('next').click();
  for (const paper of ['营业执照', '专利登记簿副本或商标注册证', '上年度财务报表']) await upload(page, paper);
  await page.getByTestId('next').click();
  await page.getByTestId('step-review').waitFor();
  await page.getByTestId('submit').click();
  await said(page, `已提交。${BANK}将在`);
  await inState(page, 'submitted');
  story.caseNo = await page.getByTestId('responsibility').locator('dd').first().innerText();
}
