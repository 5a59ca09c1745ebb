import { expect } from 'vitest';
import { field, fill, idInAddress, inState, menu, openListed, press, said, upload } from '../acts';
import { people } from '../accounts';
import { BANK, LOAN, SUBSIDY, type Story } from './story';

const CALL = '沧州市知识产权质押贷款贴息申报（演示）';

/** The enterprise sees what its settled loan would bring and fills the claim in. */
export async function fillIn(story: Story): Promise<void> {
  const page = await story.stage.as(people.signatory);
  await menu(page, '可申报补贴');
  await page.getByRole('link', { name: CALL }).first().click();
  const loan = page.getByTestId('loan').filter({ hasText: story.loanContractNo });
  await loan.getByText(SUBSIDY).first().waitFor();
  story.callId = idInAddress(page);
  await loan.getByTestId('start-claim').click();
  await page.waitForURL('**/claims/*/edit');
  await fill(page, { payeeBank: BANK, payeeAccount: '6200 0000 0000 0000 000', contactName: '张某某', contactPhone: '0317-0000001' });
  const papers = page.locator('.ant-form-item:visible').filter({ has: page.locator('input[type=file]') });
  for (const label of await papers.locator('label').allInnerTexts()) await upload(page, label);
  await field(page, 'committed').check();
  await page.getByTestId('save').click();
  await page.getByTestId('confirm-sheet').waitFor();
}

/** 核对, then the one button that hands it in. */
export async function submit(story: Story): Promise<void> {
  const page = await story.stage.as(people.signatory);
  const sheet = page.getByTestId('confirm-sheet');
  expect(await sheet.innerText()).toContain('壹拾万叁仟伍佰元整');
  await sheet.getByRole('button', { name: `提交申报 ${SUBSIDY} 元` }).click();
  await said(page, '已提交，申报书已生成');
  await inState(page, 'submitted');
  story.claimNo = await page.getByTestId('responsibility').locator('dd').first().innerText();
}

/** The bank stands in for the facts of its loan. */
export async function certify(story: Story): Promise<void> {
  const page = await story.stage.as(people.operations);
  await openListed(page, '贷款事实确认', story.claimNo);
  await press(page, 'CERTIFY');
  expect(await field(page, 'settledOn').inputValue()).toBe(LOAN.settledOn);
  await page.getByTestId('panel-send').click();
  await said(page, '已确认贷款事实');
}

/** The application form is a PDF, and its check code leads to a page that says so. */
export async function checkForm(story: Story): Promise<void> {
  const page = await story.stage.as(people.signatory);
  await openListed(page, '我的申报', story.claimNo);
  const link = page.getByRole('link', { name: /下载申报书/ });
  const pdf = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(pdf.headers()['content-type']).toContain('application/pdf');
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  const code = await page.getByTestId('document-code').innerText();
  expect(story.codes).not.toContain(code);
  story.codes.push(code);
  await verdict(story, code, 'VALID', '真实有效');
}

/** What anybody learns who types a code on the public page. */
export async function verdict({ stage }: Story, code: string, wanted: string, words: string): Promise<void> {
  const page = await stage.visitor();
  await page.goto('/verify');
  await page.getByRole('textbox', { name: '核验编号' }).fill(code);
  await page.getByTestId('verify').click();
  await page.locator(`[data-testid=verdict][data-verdict=${wanted}]`).getByText(words).waitFor();
}
