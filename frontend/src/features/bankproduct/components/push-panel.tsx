import { useQuery } from '@tanstack/react-query';
import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { banksQuery } from '@/shared/api/reference';
import { useCommand } from '@/shared/api/use-command';
import { BUREAU, hasRole, useSession } from '@/shared/session/session';
import { DateText } from '@/shared/ui/figures';
import { useNotice } from '@/shared/ui/notice';
import { Facts, Sheet } from '@/shared/ui/sheet';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { LISTS_KEY, pushList, type RecommendationList } from '../api/lists';

/** Where the list came from and which banks see it; its bureau may push it to more. */
export function PushPanel({ list, etag }: { list: RecommendationList; etag: string | undefined }) {
  const { t } = useTranslation();
  const session = useSession();
  const [pushing, setPushing] = useState(false);
  const { data: banks = [] } = useQuery(banksQuery);
  const names = list.pushedTo.map((id) => banks.find((bank) => bank.id === id)?.name ?? id);
  const may = list.actions.includes('PUSH');
  return (
    <Sheet extra={may && !pushing && <Button size="small" onClick={() => setPushing(true)} data-testid="push">{t('bankproduct.recommendation.push')}</Button>} title={t('bankproduct.recommendation.facts')}>
      <Facts
        columns={2}
        items={[
          { label: t('bankproduct.recommendation.bureau'), value: list.bureauName },
          { label: t('bankproduct.import.importedAt'), value: <DateText value={list.importedAt} /> },
          { label: t('bankproduct.import.file'), value: list.fileName },
          { label: t('bankproduct.import.entryCount'), value: list.entryCount },
          ...(hasRole(session, BUREAU) ? [{ label: t('bankproduct.recommendation.pushedTo'), value: names.length > 0 ? names.join(t('punctuation.list')) : t('bankproduct.recommendation.notPushed') }] : []),
        ]}
      />
      {pushing && <PushForm list={list} etag={etag} banks={banks.filter((bank) => !list.pushedTo.includes(bank.id))} onClose={() => setPushing(false)} />}
    </Sheet>
  );
}

interface FormProps {
  list: RecommendationList;
  etag: string | undefined;
  banks: readonly { id: string; name: string }[];
  onClose: () => void;
}

function PushForm({ list, etag, banks, onClose }: FormProps) {
  const { t } = useTranslation();
  const notice = useNotice();
  const push = useCommand<RecommendationList, string[]>({
    send: (chosen, intent) => pushList(list.id, etag, chosen, intent),
    refreshes: [LISTS_KEY],
    onDone: (_, chosen) => {
      notice.say(t('bankproduct.recommendation.pushed', { count: chosen.length }));
      onClose();
    },
  });
  const { formProps, summary, submitting } = useProblemForm<{ banks: string[] }>({ onSubmit: (fields) => push.mutateAsync(fields.banks) });
  const label = t('bankproduct.recommendation.banks');
  return (
    <Form {...formProps} className="zr-push" data-testid="push-form">
      {summary}
      <Form.Item name="banks" label={label} extra={t('bankproduct.recommendation.banksHint')} rules={[{ required: true, message: t('problem.required', { field: label }) }]}>
        <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={banks.map((bank) => ({ value: bank.id, label: bank.name }))} />
      </Form.Item>
      <div className="zr-entry-do">
        <Button type="primary" htmlType="submit" loading={submitting}>{t('bankproduct.recommendation.pushAction')}</Button>
        <Button onClick={onClose} disabled={submitting}>{t('bankproduct.form.cancel')}</Button>
      </div>
    </Form>
  );
}
