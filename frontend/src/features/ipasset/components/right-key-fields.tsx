import { Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AssetKind } from '../api/assets';
import type { RightKey } from '../api/disputes';
import { NumberStep } from './asset-form-steps';
import { KINDS } from './asset-words';

/** By what a right is known: kind and number, and the class of a trademark. */
export function RightKeyFields() {
  const { t } = useTranslation();
  const kind = Form.useWatch<AssetKind | undefined>('kind', { preserve: true });
  const label = t('ipasset.field.niceClass');
  return (
    <>
      <NumberStep />
      {kind === 'TRADEMARK' && (
        <Form.Item name="niceClass" label={label} extra={t('ipasset.niceHint')} rules={[{ required: true, message: t('problem.required', { field: label }) }]}>
          <InputNumber min={1} max={45} precision={0} />
        </Form.Item>
      )}
    </>
  );
}

/** The right in the address, as the page of a refused listing passes it on. */
export function keyIn(search: URLSearchParams): Partial<RightKey> {
  const kind = KINDS.find((known) => known === search.get('kind')) ?? 'INVENTION';
  const niceClass = Number(search.get('niceClass'));
  return { kind, assetNo: search.get('assetNo') ?? undefined, niceClass: niceClass > 0 ? niceClass : undefined };
}

export function addressOf(path: string, { kind, assetNo, niceClass }: RightKey): string {
  return `${path}?${new URLSearchParams({ kind, assetNo, ...(niceClass ? { niceClass: String(niceClass) } : {}) }).toString()}`;
}
