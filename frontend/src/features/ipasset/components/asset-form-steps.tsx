import { Button, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { StoredDocument } from '@/shared/api/documents';
import { useSession } from '@/shared/session/session';
import { DateField } from '@/shared/ui/date-field';
import { FileUpload } from '@/shared/ui/file-upload';
import { Icon } from '@/shared/ui/icon';
import type { Asset, AssetKind, NewAsset } from '../api/assets';
import { expiryDate } from './asset-term';
import { KINDS } from './asset-words';
import { numberRules } from './number-rule';

/** What the person fills in; files stand for their ids. */
export type AssetForm = Omit<NewAsset, 'documentIds'> & { documents?: StoredDocument[]; legalStatus: Asset['legalStatus'] };

const LEGAL_STATUSES: readonly Asset['legalStatus'][] = ['VALID', 'LAPSED', 'INVALIDATED', 'UNKNOWN'];

const useKind = () => (Form.useWatch<AssetKind | undefined>('kind', { preserve: true }) ?? 'INVENTION');

export function NumberStep() {
  const { t } = useTranslation();
  const kind = useKind();
  const trademark = kind === 'TRADEMARK';
  return (
    <>
      <Form.Item name="kind" label={t('ipasset.field.kind')} rules={[{ required: true }]}>
        <Radio.Group options={KINDS.map((value) => ({ value, label: t(`ipasset.kind.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="assetNo"
        label={t(trademark ? 'ipasset.field.trademarkNo' : 'ipasset.field.patentNo')}
        extra={t(trademark ? 'ipasset.number.trademarkHint' : 'ipasset.number.patentHint')}
        dependencies={['kind']}
        validateTrigger={['onChange', 'onBlur']}
        validateDebounce={400}
        rules={numberRules(t, kind)}
      >
        <Input autoComplete="off" placeholder={trademark ? '50012345' : 'ZL202110123456.7'} />
      </Form.Item>
    </>
  );
}

export function BasicsStep() {
  const { t } = useTranslation();
  const kind = useKind();
  const trademark = kind === 'TRADEMARK';
  const required = (field: string) => [{ required: true, message: t('problem.required', { field }) }];
  return (
    <div className="zr-form-grid">
      <Form.Item
        className="zr-form-grid__wide"
        name="title"
        label={t(trademark ? 'ipasset.field.trademarkName' : 'ipasset.field.title')}
        rules={[...required(t('ipasset.field.title')), { max: 200 }]}
      >
        <Input />
      </Form.Item>
      {trademark ? (
        <>
          <Form.Item name="niceClass" label={t('ipasset.field.niceClass')} extra={t('ipasset.niceHint')} rules={required(t('ipasset.field.niceClass'))}>
            <InputNumber min={1} max={45} precision={0} />
          </Form.Item>
          <DateField name="registrationDate" label={t('ipasset.field.registrationDate')} required notAfterToday />
        </>
      ) : (
        <>
          <DateField name="filingDate" label={t('ipasset.field.filingDate')} required notAfterToday />
          <DateField name="grantDate" label={t('ipasset.field.grantDate')} required notAfterToday notBefore="filingDate" notBeforeLabel={t('ipasset.field.filingDate')} />
        </>
      )}
      <TermNote />
      <OwnerFields />
    </div>
  );
}

/** The end of the term, as soon as the date it runs from is known. */
function TermNote() {
  const { t } = useTranslation();
  const kind = useKind();
  const from = Form.useWatch<string | undefined>(kind === 'TRADEMARK' ? 'registrationDate' : 'filingDate', { preserve: true });
  if (!from) return null;
  return (
    <p className="zr-form-grid__wide zr-muted" role="status" style={{ marginBottom: 16 }}>
      <Icon name="clock" /> {t('ipasset.create.expires', { date: expiryDate(kind, from) })}
    </p>
  );
}

function OwnerFields() {
  const { t } = useTranslation();
  const { organisation } = useSession();
  return (
    <div className="zr-form-grid__wide">
      <Form.List name="owners">
        {(rows, { add, remove }) => (
          <>
            {rows.map((row, index) => (
              <div key={row.key} className="zr-form-grid">
                <Form.Item
                  name={[row.name, 'name']}
                  label={index === 0 ? t('ipasset.field.owner') : t('ipasset.field.coOwner', { no: index })}
                  rules={[{ required: true, message: t('problem.required', { field: t('ipasset.field.owner') }) }]}
                >
                  <Input disabled={index === 0 && rows.length > 0} aria-label={index === 0 ? organisation.name : undefined} />
                </Form.Item>
                {index > 0 && (
                  <Form.Item label=" ">
                    <Button onClick={() => remove(row.name)}>{t('ipasset.create.removeOwner')}</Button>
                  </Form.Item>
                )}
              </div>
            ))}
            <Button onClick={() => add({ name: '' })}><Icon name="plus" />{t('ipasset.create.addOwner')}</Button>
          </>
        )}
      </Form.List>
    </div>
  );
}

export function StatusStep() {
  const { t } = useTranslation();
  return (
    <>
      <div className="zr-form-grid">
        <Form.Item name="legalStatus" label={t('ipasset.field.legalStatus')} rules={[{ required: true }]}>
          <Select options={LEGAL_STATUSES.map((value) => ({ value, label: t(`ipasset.legalStatus.${value}`) }))} />
        </Form.Item>
        <DateField name="statusAsOf" label={t('ipasset.field.statusAsOf')} required notAfterToday />
      </div>
      <Form.Item name="documents" label={t('ipasset.field.documents')} extra={t('ipasset.create.documentsHint')}>
        <FileUpload multiple />
      </Form.Item>
    </>
  );
}
