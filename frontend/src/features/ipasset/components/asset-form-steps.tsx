import { Button, Checkbox, Form, Input, InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';
import { DateField } from '@/shared/ui/date-field';
import { Icon } from '@/shared/ui/icon';
import type { AssetKind, NewAsset } from '../api/assets';
import { expiryDate } from './asset-term';
import { KINDS } from './asset-words';
import { numberRules } from './number-rule';

/** What the person fills in. */
export type AssetForm = NewAsset;

const useKind = () => Form.useWatch<AssetKind | undefined>('kind', { preserve: true }) ?? 'INVENTION';

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
  const titleLabel = t(trademark ? 'ipasset.field.trademarkName' : 'ipasset.field.title');
  return (
    <div className="zr-form-grid">
      <Form.Item
        className="zr-form-grid__wide"
        name="title"
        label={titleLabel}
        rules={[
          { required: true, whitespace: true, message: t('problem.required', { field: titleLabel }) },
          { max: 200, message: t('problem.tooLong', { field: titleLabel, max: 200 }) },
        ]}
      >
        <Input />
      </Form.Item>
      {trademark ? <TrademarkFields /> : <PatentFields />}
      <TermNote />
    </div>
  );
}

function PatentFields() {
  const { t } = useTranslation();
  const kind = useKind();
  return (
    <>
      <DateField name="filingDate" label={t('ipasset.field.filingDate')} required notAfterToday />
      <DateField name="grantDate" label={t('ipasset.field.grantDate')} required notAfterToday notBefore="filingDate" notBeforeLabel={t('ipasset.field.filingDate')} />
      {kind !== 'DESIGN' && (
        <Form.Item className="zr-form-grid__wide" name="sameDayUtilityModel" valuePropName="checked" extra={t('ipasset.create.sameDayHint')}>
          <Checkbox>{t('ipasset.create.sameDay')}</Checkbox>
        </Form.Item>
      )}
    </>
  );
}

function TrademarkFields() {
  const { t } = useTranslation();
  const niceLabel = t('ipasset.field.niceClass');
  return (
    <>
      <Form.Item name="niceClass" label={niceLabel} extra={t('ipasset.niceHint')} rules={[{ required: true, message: t('problem.required', { field: niceLabel }) }]}>
        <InputNumber min={1} max={45} precision={0} />
      </Form.Item>
      <DateField name="registrationDate" label={t('ipasset.field.registrationDate')} required notAfterToday />
      <DateField
        name="termEndsOn"
        label={t('ipasset.field.termEndsOn')}
        extra={t('ipasset.create.termEndsOnHint')}
        notBefore="registrationDate"
        notBeforeLabel={t('ipasset.field.registrationDate')}
      />
    </>
  );
}

/** The end of the term, as soon as the date it runs from is known. */
function TermNote() {
  const { t } = useTranslation();
  const kind = useKind();
  const from = Form.useWatch<string | undefined>(kind === 'TRADEMARK' ? 'registrationDate' : 'filingDate', { preserve: true });
  const endsOn = Form.useWatch<string | undefined>('termEndsOn', { preserve: true });
  if (!from) return null;
  return (
    <p className="zr-form-grid__wide zr-muted" role="status">
      <Icon name="clock" /> {t('ipasset.create.expires', { date: expiryDate(kind, from, kind === 'TRADEMARK' ? endsOn : undefined) })}
    </p>
  );
}

/** The enterprise itself, and the other holders with their shares: all or none of the shares are given. */
export function OwnersStep() {
  const { t } = useTranslation();
  const { organisation } = useSession();
  const others = Form.useWatch<NewAsset['coOwners']>('coOwners', { preserve: true }) ?? [];
  const nameRules = [{ required: true, whitespace: true, message: t('problem.required', { field: t('ipasset.field.coOwnerName') }) }];
  return (
    <>
      <p>
        <span className="zr-label">{t('ipasset.field.owner')}</span> <b>{organisation.name}</b>
      </p>
      <Form.List name="coOwners">
        {(rows, { add, remove }) => (
          <>
            {rows.map((row, index) => (
              <fieldset key={row.key} className="zr-group">
                <legend>{t('ipasset.field.coOwner', { no: index + 1 })}</legend>
                <div className="zr-form-grid">
                  <Form.Item className="zr-form-grid__wide" name={[row.name, 'name']} label={t('ipasset.field.coOwnerName')} rules={nameRules}><Input /></Form.Item>
                  <Form.Item name={[row.name, 'uscc']} label={t('ipasset.field.uscc')} extra={t('ipasset.create.usccHint')}><Input /></Form.Item>
                  <Form.Item name={[row.name, 'sharePercent']} label={t('ipasset.field.share')}><InputNumber min={0.01} max={99.99} precision={2} suffix="%" /></Form.Item>
                </div>
                <Button size="small" onClick={() => remove(row.name)}>{t('ipasset.create.removeOwner')}</Button>
              </fieldset>
            ))}
            <p><Button onClick={() => add({})}><Icon name="plus" />{t('ipasset.create.addOwner')}</Button></p>
          </>
        )}
      </Form.List>
      {others.length > 0 && (
        <Form.Item name="ownSharePercent" label={t('ipasset.field.ownShare')} extra={t('ipasset.create.shareHint')}>
          <InputNumber min={0.01} max={99.99} precision={2} suffix="%" style={{ width: 200 }} />
        </Form.Item>
      )}
    </>
  );
}
