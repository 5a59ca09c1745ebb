import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import type { Rule } from 'antd/es/form';
import { useTranslation } from 'react-i18next';
import { industriesQuery, regionsQuery } from '@/shared/api/reference';
import { AmountInput, amountRule } from '@/shared/ui/amount-input';
import { Sheet } from '@/shared/ui/sheet';
import type { ProductFields } from './product-form';
import { KINDS, SIZES, TAGS, VALUE_KINDS } from './product-words';

/** Rules of a field that must be filled in. */
function useNeeded() {
  const { t } = useTranslation();
  return (field: string) => ({ required: true, message: t('problem.required', { field }) });
}

export function BasicsSection() {
  const { t } = useTranslation();
  const needed = useNeeded();
  const text = (field: string, max: number) => [{ ...needed(field), whitespace: true }, { max, message: t('problem.tooLong', { field, max }) }];
  return (
    <Sheet title={t('bankproduct.form.basics')}>
      <div className="zr-form-grid">
        <Form.Item name="name" label={t('bankproduct.field.name')} rules={text(t('bankproduct.field.name'), 60)}><Input /></Form.Item>
        <Form.Item name="code" label={t('bankproduct.field.code')} extra={t('bankproduct.form.codeHint')} rules={text(t('bankproduct.field.code'), 40)}><Input /></Form.Item>
        <Form.Item className="zr-form-grid__wide" name="summary" label={t('bankproduct.field.summary')} rules={[{ max: 500, message: t('problem.tooLong', { field: t('bankproduct.field.summary'), max: 500 }) }]}>
          <Input.TextArea rows={2} maxLength={600} />
        </Form.Item>
      </div>
    </Sheet>
  );
}

export function MoneySection() {
  const { t } = useTranslation();
  const needed = useNeeded();
  const months = t('bankproduct.form.months');
  return (
    <Sheet title={t('bankproduct.page.money')}>
      <div className="zr-form-grid">
        <Form.Item name="minAmount" label={t('bankproduct.field.minAmount')} rules={[needed(t('bankproduct.field.minAmount')), amountRule(t)]}><AmountInput /></Form.Item>
        <Form.Item name="maxAmount" label={t('bankproduct.field.maxAmount')} rules={[needed(t('bankproduct.field.maxAmount')), amountRule(t)]}><AmountInput /></Form.Item>
        <Form.Item name="minTermMonths" label={t('bankproduct.field.minTermMonths')} rules={[needed(t('bankproduct.field.minTermMonths'))]}><InputNumber precision={0} suffix={months} /></Form.Item>
        <Form.Item name="maxTermMonths" label={t('bankproduct.field.maxTermMonths')} rules={[needed(t('bankproduct.field.maxTermMonths'))]}><InputNumber precision={0} suffix={months} /></Form.Item>
        <Form.Item name="lprTenor" label={t('bankproduct.field.lprTenor')} rules={[{ required: true }]}>
          <Radio.Group options={(['ONE_YEAR', 'OVER_FIVE_YEARS'] as const).map((value) => ({ value, label: t(`code.lprTenor.${value}`) }))} />
        </Form.Item>
        <Form.Item name="spreadBp" label={t('bankproduct.field.spreadBp')} extra={t('bankproduct.form.spreadHint')} rules={[needed(t('bankproduct.field.spreadBp'))]}><InputNumber precision={0} suffix="BP" /></Form.Item>
      </div>
    </Sheet>
  );
}

export function RightsSection() {
  const { t } = useTranslation();
  const needed = useNeeded();
  return (
    <Sheet title={t('bankproduct.page.rights')}>
      <p className="zr-muted zr-product-hint">{t('bankproduct.form.rightsHint')}</p>
      <div className="zr-product-kinds">{KINDS.map((kind) => <KindRow key={kind} kind={kind} />)}</div>
      <Form.Item name="acceptedValueKinds" label={t('bankproduct.field.acceptedValueKinds')} rules={[{ ...needed(t('bankproduct.field.acceptedValueKinds')), type: 'array', min: 1 }]}>
        <Checkbox.Group options={VALUE_KINDS.map((value) => ({ value, label: t(`code.valueKind.${value}`) }))} />
      </Form.Item>
      <div className="zr-form-grid">
        <Form.Item name="minAppraisedValue" label={t('bankproduct.form.minAppraisedValue')} rules={[amountRule(t)]}><AmountInput /></Form.Item>
        <Form.Item name="minRemainingMonths" label={t('bankproduct.form.minRemainingMonths')}><InputNumber precision={0} suffix={t('bankproduct.form.months')} /></Form.Item>
      </div>
    </Sheet>
  );
}

function KindRow({ kind }: { kind: (typeof KINDS)[number] }) {
  const { t } = useTranslation();
  const accepted = Form.useWatch<boolean | undefined>(['kinds', kind, 'accepted']) ?? false;
  const word = t(`code.assetKind.${kind}`);
  const anyKind: Rule = ({ getFieldValue }) => ({
    validator: async () => {
      await Promise.resolve();
      const kinds = (getFieldValue('kinds') ?? {}) as ProductFields['kinds'];
      if (!KINDS.some((one) => kinds[one]?.accepted)) throw new Error(t('bankproduct.form.noKind'));
    },
  });
  return (
    <div className="zr-product-kind" role="group" aria-label={word}>
      <Form.Item
        name={['kinds', kind, 'accepted']}
        valuePropName="checked"
        rules={kind === KINDS[0] ? [anyKind] : undefined}
      >
        <Checkbox>{word}</Checkbox>
      </Form.Item>
      {accepted && (
        <>
          <Form.Item name={['kinds', kind, 'rate']} label={t('bankproduct.form.rateOf', { kind: word })} rules={[{ required: true, message: t('problem.required', { field: t('bankproduct.field.pledgeRate') }) }]}>
            <InputNumber suffix="%" />
          </Form.Item>
          <Form.Item name={['kinds', kind, 'count']} label={t('bankproduct.form.countOf', { kind: word })}><InputNumber precision={0} suffix={t('bankproduct.form.pieces')} /></Form.Item>
        </>
      )}
    </div>
  );
}

export function ConditionsSection() {
  const { t, i18n } = useTranslation();
  const { data: regions = [] } = useQuery(regionsQuery);
  const { data: industries = [] } = useQuery(industriesQuery);
  const english = i18n.language === 'en';
  const names = new Map(regions.map((region) => [region.code, english ? region.nameEn : region.nameZh]));
  const search = { optionFilterProp: 'label' } as const;
  return (
    <Sheet title={t('bankproduct.page.conditions')}>
      <p className="zr-muted zr-product-hint">{t('bankproduct.form.conditionsHint')}</p>
      <Form.Item name="sizes" label={t('bankproduct.field.sizes')}><Checkbox.Group options={SIZES.map((value) => ({ value, label: t(`code.size.${value}`) }))} /></Form.Item>
      <Form.Item name="regions" label={t('bankproduct.field.regions')} extra={t('bankproduct.form.regionsHint')}>
        <Select mode="multiple" showSearch={search} options={regions.map((region) => ({ value: region.code, label: [region.parent && names.get(region.parent), names.get(region.code)].filter(Boolean).join(' ') }))} />
      </Form.Item>
      <Form.Item name="industries" label={t('bankproduct.field.industries')}>
        <Select mode="multiple" showSearch={search} options={industries.map((section) => ({ value: section.letter, label: `${section.letter} ${english ? section.nameEn : section.nameZh}` }))} />
      </Form.Item>
      <Form.Item name="tags" label={t('bankproduct.field.tags')} extra={t('bankproduct.form.tagsHint')}>
        <Select mode="multiple" showSearch={search} options={TAGS.map((value) => ({ value, label: t(`code.tag.${value}`) }))} />
      </Form.Item>
      <div className="zr-form-grid">
        <Form.Item name="minAgeMonths" label={t('bankproduct.field.minAgeMonths')}><InputNumber precision={0} suffix={t('bankproduct.form.months')} /></Form.Item>
      </div>
    </Sheet>
  );
}
