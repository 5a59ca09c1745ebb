import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import type { StoredDocument } from '@/shared/api/documents';
import { answer } from '@/testing/render';
import { AmountInput } from './amount-input';
import { FileUpload } from './file-upload';

function Amounts({ said }: { said: (value: string | undefined) => void }) {
  const [value, setValue] = useState<string>();
  return <AmountInput id="amount" value={value} onChange={(next) => { setValue(next); said(next); }} />;
}

it('takes an amount as people write it, keeps a decimal string and says it in words', async () => {
  const said = vi.fn();
  render(<Amounts said={said} />);
  const box = screen.getByRole('textbox');
  await userEvent.click(box);
  await userEvent.paste('５,000,000.00 ');
  expect(said).toHaveBeenLastCalledWith('5000000.00');
  expect(screen.getByText('伍佰万元整')).toBeVisible();
  expect(screen.getByText('500.00 万元')).toBeVisible();
  await userEvent.tab();
  expect(box).toHaveValue('5,000,000.00');
});

it('replaces an amount that was selected as a whole', async () => {
  const said = vi.fn();
  render(<Amounts said={said} />);
  const box = screen.getByRole<HTMLInputElement>('textbox');
  await userEvent.type(box, '50000');
  await userEvent.tab();
  expect(box).toHaveValue('50,000.00');
  act(() => {
    box.select();
    box.focus();
  });
  expect([box.selectionStart, box.selectionEnd]).toEqual([0, '50000'.length]);
});

it('says nothing about what is no amount', async () => {
  render(<Amounts said={vi.fn()} />);
  await userEvent.type(screen.getByRole('textbox'), '12.345');
  expect(screen.queryByText(/元整|万元/)).toBeNull();
});

function Files() {
  const [documents, setDocuments] = useState<StoredDocument[]>([]);
  return <FileUpload id="files" multiple maxMegabytes={1} value={documents} onChange={setDocuments} />;
}
const choose = (...files: File[]) => fireEvent.change(document.getElementById('files') as HTMLInputElement, { target: { files } });

it('stores the chosen file and lists it until it is removed', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValue(answer(201, { id: 'd1', name: '证书.pdf', sizeBytes: 2048, mediaType: 'application/pdf' }));
  render(<Files />);
  choose(new File(['x'], '证书.pdf'));
  expect(await screen.findByRole('link', { name: '证书.pdf' })).toHaveAttribute('href', '/api/documents/d1/content');
  expect(fetched.mock.calls[0]?.[1]?.headers).toHaveProperty('Idempotency-Key');
  await userEvent.click(screen.getByRole('button', { name: '移除 证书.pdf' }));
  await waitFor(() => expect(screen.queryByRole('link')).toBeNull());
});

it('refuses wrong, empty and oversized files without sending them', () => {
  const fetched = vi.spyOn(globalThis, 'fetch');
  render(<Files />);
  choose(new File(['x'], 'run.exe'), new File([], '空.pdf'), new File([new Uint8Array(1024 * 1024 + 1)], '大.pdf'));
  expect(screen.getAllByRole('alert').map((alert) => alert.textContent)).toEqual([
    'run.exe 的格式不支持，未上传。请选择 PDF、JPG、PNG 文件。',
    '空.pdf 是空文件，未上传。',
    '大.pdf 超过 1 MB，未上传。',
  ]);
  expect(fetched).not.toHaveBeenCalled();
});
