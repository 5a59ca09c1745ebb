import { expect } from 'vitest';
import { enterDay, enterDays, field, fill, menu, said, upload } from '../acts';
import { people } from '../accounts';
import { freshPatentNumber } from '../numbers';
import { LOAN, type Story } from './story';

/** The enterprise puts an invention on record. */
export async function listPatent({ stage, patent }: Story): Promise<void> {
  const page = await stage.as(people.signatory);
  const { body, check } = freshPatentNumber(2021, 1);
  await menu(page, '我的知识产权');
  await page.getByRole('link', { name: '新增知识产权' }).click();
  await field(page, 'assetNo').fill(`ZL${body}.${check}`);
  await page.getByTestId('next').click();
  await fill(page, { title: patent });
  await enterDays(page, { filingDate: '2021-04-16', grantDate: '2023-05-09' });
  await page.getByTestId('next').click();
  await page.getByTestId('step-owners').waitFor();
  await page.getByTestId('next').click();
  await page.getByTestId('submit').click();
  await said(page, `已登记《${patent}》，届满日 2041-04-16`);
}

/** The enterprise puts a trademark on record. */
export async function listTrademark({ stage, trademark }: Story): Promise<void> {
  const page = await stage.as(people.signatory);
  await menu(page, '我的知识产权');
  await page.getByRole('link', { name: '新增知识产权' }).click();
  await page.getByRole('radio', { name: '注册商标' }).check();
  await field(page, 'assetNo').fill(String(50_000_000 + Math.floor(Math.random() * 9_000_000)));
  await page.getByTestId('next').click();
  await fill(page, { title: trademark, niceClass: '7' });
  await enterDay(field(page, 'registrationDate'), '2022-03-14');
  await page.getByTestId('next').click();
  await page.getByTestId('step-owners').waitFor();
  await page.getByTestId('next').click();
  await page.getByTestId('submit').click();
  await said(page, `已登记《${trademark}》，届满日 2032-03-1`);
}

/** What the invention is worth, by a report. */
export async function declareValue({ stage, patent }: Story): Promise<void> {
  const page = await stage.as(people.signatory);
  await menu(page, '我的知识产权');
  await page.getByRole('link', { name: patent }).first().click();
  await page.getByTestId('add-value').click();
  await fill(page, { amount: LOAN.value, valuer: '演示资产评估事务所' });
  await page.getByText('捌佰万元整').waitFor();
  await enterDays(page, { valuedOn: '2026-09-01', validUntil: '2027-08-31' });
  await upload(page, '评估报告');
  await page.getByTestId('submit').click();
  await said(page, '银行对照报告核验之前显示为');
  expect(await page.getByTestId('value').first().innerText()).toContain('企业申报·待核验');
}
