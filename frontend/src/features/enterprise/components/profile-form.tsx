import { useQuery } from '@tanstack/react-query';
import { AutoComplete, Button, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { industriesQuery } from '@/shared/api/reference';
import { useCommand } from '@/shared/api/use-command';
import { AmountInput, amountRule } from '@/shared/ui/amount-input';
import { DateField } from '@/shared/ui/date-field';
import { Icon } from '@/shared/ui/icon';
import { useNotice } from '@/shared/ui/notice';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { changeProfile, ENTERPRISES_KEY, TAG_CODES, TAG_LEVELS, type Enterprise, type Profile } from '../api/enterprises';

interface Props {
  enterprise: Enterprise;
  etag: string | undefined;
  close: () => void;
}

/** An enterprise tells what it is; what the licence says is not changed here. */
export function ProfileForm({ enterprise, etag, close }: Props) {
  const { t } = useTranslation();
  const notice = useNotice();
  const change = useCommand<Enterprise, Profile>({
    send: (profile) => changeProfile(etag, profile),
    refreshes: [ENTERPRISES_KEY, ['timeline', enterprise.id]],
    onDone: (changed) => {
      close();
      notice.say(changed.size ? t('enterprise.form.doneSized', { size: t(`enterprise.size.${changed.size}`) }) : t('enterprise.form.done'));
    },
  });
  const { formProps, summary, submitting } = useProblemForm<Profile>({
    initialValues: initial(enterprise),
    onSubmit: (values) => change.mutateAsync({ ...values, contact: values.contact?.name || values.contact?.phone ? values.contact : undefined }),
  });
  const industries = useIndustryOptions();
  return (
    <Form<Profile> {...formProps}>
      {summary}
      <div className="zr-form-grid">
        <Form.Item name="industryCode" label={t('enterprise.field.industryCode')} extra={t('enterprise.form.industryHint')} rules={[{ pattern: /^\s*[A-Ta-t]?\d{2,4}\s*$/, message: t('enterprise.form.industryRule') }]}>
          <AutoComplete allowClear options={industries} showSearch={{ filterOption: (typed, option) => (option?.label ?? '').toLowerCase().includes(typed.toLowerCase()) }} />
        </Form.Item>
        <Form.Item name="staff" label={t('enterprise.field.staff')} extra={t('enterprise.form.staffHint')}>
          <InputNumber min={0} max={10_000_000} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="annualRevenue" label={t('enterprise.field.annualRevenue')} extra={t('enterprise.form.revenueHint')} rules={[amountRule(t)]}>
          <AmountInput />
        </Form.Item>
        <Form.Item name="totalAssets" label={t('enterprise.field.totalAssets')} rules={[amountRule(t)]}>
          <AmountInput />
        </Form.Item>
        <DateField name="foundedOn" label={t('enterprise.field.foundedOn')} notAfterToday />
        <span />
        <Form.Item name={['contact', 'name']} label={t('enterprise.field.contactName')}>
          <Input maxLength={60} autoComplete="name" />
        </Form.Item>
        <Form.Item name={['contact', 'phone']} label={t('enterprise.field.contactPhone')} extra={t('enterprise.form.contactHint')} rules={[{ pattern: /^[0-9+() -]{5,30}$/, message: t('enterprise.form.phoneRule') }]}>
          <Input maxLength={30} autoComplete="tel" inputMode="tel" />
        </Form.Item>
      </div>
      <h3 className="zr-label">{t('enterprise.tags.title')}</h3>
      <TagFields />
      <Button type="primary" htmlType="submit" loading={submitting} data-testid="save-profile">{t('enterprise.form.submit')}</Button>{' '}
      <Button onClick={close}>{t('action.back')}</Button>
    </Form>
  );
}

function initial(enterprise: Enterprise): Partial<Profile> {
  const { industryCode, staff, annualRevenue, totalAssets, foundedOn, tags, contact } = enterprise;
  return {
    industryCode: industryCode ?? undefined,
    staff: staff ?? undefined,
    annualRevenue: annualRevenue ?? undefined,
    totalAssets: totalAssets ?? undefined,
    foundedOn: foundedOn ?? undefined,
    tags: tags.map((tag) => ({ ...tag, certificateNo: tag.certificateNo ?? undefined, validTo: tag.validTo ?? undefined })),
    contact: contact ?? undefined,
  };
}

function useIndustryOptions() {
  const { data = [] } = useQuery(industriesQuery);
  const { i18n } = useTranslation();
  return data.flatMap(({ letter, from, to, nameZh, nameEn }) =>
    Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(2, '0')).map((division) => ({
      value: `${letter}${division}`,
      label: `${letter}${division} ${i18n.language === 'en' ? nameEn : nameZh}`,
    })),
  );
}

function TagFields() {
  const { t } = useTranslation();
  const required = (field: string) => [{ required: true, message: t('problem.required', { field }) }];
  return (
    <Form.List name="tags">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <div className="zr-form-grid zr-owner" key={key}>
              <Form.Item name={[name, 'code']} label={t('enterprise.tags.code')} rules={required(t('enterprise.tags.code'))}>
                <Select options={TAG_CODES.map((value) => ({ value, label: t(`enterprise.tag.${value}`) }))} />
              </Form.Item>
              <Form.Item name={[name, 'level']} label={t('enterprise.tags.level')} rules={required(t('enterprise.tags.level'))}>
                <Select options={TAG_LEVELS.map((value) => ({ value, label: t(`enterprise.level.${value}`) }))} />
              </Form.Item>
              <Form.Item name={[name, 'certificateNo']} label={t('enterprise.tags.certificateNo')}>
                <Input maxLength={60} />
              </Form.Item>
              <span />
              <DateField name={[name, 'validFrom']} label={t('enterprise.tags.validFrom')} required notAfterToday />
              <DateField name={[name, 'validTo']} label={t('enterprise.tags.validTo')} />
              <Button className="zr-form-grid__wide" onClick={() => remove(name)}>{t('enterprise.tags.remove')}</Button>
            </div>
          ))}
          <p className="zr-form-foot"><Button onClick={() => add()}><Icon name="plus" />{t('enterprise.tags.add')}</Button></p>
        </>
      )}
    </Form.List>
  );
}
