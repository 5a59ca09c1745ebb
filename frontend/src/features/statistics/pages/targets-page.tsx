import { useQuery } from '@tanstack/react-query';
import { Button, Form, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useCommand } from '@/shared/api/use-command';
import { sum, wan } from '@/shared/lib/numbers';
import { hasRole, useSession } from '@/shared/session/session';
import { AmountInput, amountRule } from '@/shared/ui/amount-input';
import { useNotice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';
import { QueryView } from '@/shared/ui/page-states';
import { Sheet } from '@/shared/ui/sheet';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { setTarget, STATISTICS_KEY, targetsQuery, type NewTarget, type Target } from '../api/statistics';
import { YearChoice } from './budgets-page';
import '../components/statistics.css';

const COUNTS = ['registrations', 'enterprises', 'firstTimeBorrowers'] as const;

/** What the bureau and its districts are to reach in a year, one line a region. */
export function TargetsPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [params, setParams] = useSearchParams();
  const thisYear = Number(session.businessDate.slice(0, 4));
  const year = Number(params.get('year')) || thisYear;
  const query = useQuery(targetsQuery(year));
  return (
    <>
      <PageHeader
        title={t('statistics.targets.title', { year })}
        crumbs={[{ label: t('home.menu'), to: '/home' }]}
        actions={<YearChoice year={year} last={thisYear + 1} onChange={(chosen) => setParams({ year: String(chosen) })} />}
      />
      <QueryView query={query}>{(targets) => <Targets key={year} targets={targets} mayset={hasRole(session, ['BUREAU_REVIEWER', 'BUREAU_DECISION_MAKER'])} />}</QueryView>
    </>
  );
}

function Targets({ targets, mayset }: { targets: readonly Target[]; mayset: boolean }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState<number>();
  const chosen = targets.find((target) => target.region === editing);
  const own = targets[0];
  const below = targets.slice(1).flatMap((target) => target.amount ?? []);
  return (
    <div className="zr-columns">
      <Sheet flush title={t('statistics.targets.all')} extra={t('statistics.targets.unit')}>
        <div className="zr-scroll">
          <table className="zr-table" data-testid="targets">
            <thead>
              <tr>
                <th scope="col">{t('statistics.district')}</th>
                <th scope="col" className="zr-num">{t('statistics.amountShort')}</th>
                <th scope="col" className="zr-num">{t('statistics.registrationsShort')}</th>
                <th scope="col" className="zr-num">{t('statistics.enterprisesShort')}</th>
                <th scope="col" className="zr-num">{t('statistics.firstTime')}</th>
                <th scope="col" className="zr-num">{t('statistics.subsidyPaid')}</th>
                {mayset && <th scope="col"><span className="zr-visually-hidden">{t('action.edit')}</span></th>}
              </tr>
            </thead>
            <tbody>
              {targets.map((target) => (
                <tr key={target.region} data-row={target.region}>
                  <th scope="row">{target.region === own?.region ? <b>{target.regionName}</b> : target.regionName}</th>
                  <td className="zr-num">{target.amount ? wan(target.amount) : '—'}</td>
                  {COUNTS.map((name) => <td key={name} className="zr-num">{target[name] ?? '—'}</td>)}
                  <td className="zr-num">{target.subsidyPaid ? wan(target.subsidyPaid) : '—'}</td>
                  {mayset && <td className="zr-num"><button type="button" className="zr-text-button" onClick={() => setEditing(target.region)}>{t('statistics.targets.set')}</button></td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {targets.length > 1 && <p className="zr-tie">{t('statistics.targets.together', { wan: wan(sum(below)), own: own?.amount ? wan(own.amount) : '—' })}</p>}
      </Sheet>
      <aside>{chosen && <Editor key={`${chosen.region} ${chosen.version}`} target={chosen} onDone={() => setEditing(undefined)} />}</aside>
    </div>
  );
}

type Values = Omit<NewTarget, 'year' | 'region'>;

function Editor({ target, onDone }: { target: Target; onDone: () => void }) {
  const { t } = useTranslation();
  const notice = useNotice();
  const { amount, registrations, enterprises, firstTimeBorrowers, subsidyPaid } = target;
  const save = useCommand<Target, Values>({
    send: (values) => setTarget({ ...values, year: target.year, region: target.region }, target.version),
    refreshes: [STATISTICS_KEY],
    onDone: () => {
      notice.say(t('statistics.targets.done', { region: target.regionName, year: target.year }));
      onDone();
    },
  });
  const { formProps, summary, submitting } = useProblemForm<Values>({
    initialValues: { amount, registrations, enterprises, firstTimeBorrowers, subsidyPaid },
    onSubmit: (values) => save.mutateAsync(values),
  });
  return (
    <Sheet title={t('statistics.targets.of', { region: target.regionName, year: target.year })}>
      {summary}
      <Form {...formProps}>
        <Form.Item name="amount" label={t('statistics.amount')} rules={[amountRule(t)]}><AmountInput /></Form.Item>
        {COUNTS.map((name) => (
          <Form.Item key={name} name={name} label={t(`statistics.${name === 'firstTimeBorrowers' ? 'firstTime' : name}`)}>
            <InputNumber min={1} max={1_000_000} precision={0} style={{ width: '100%' }} suffix={t(name === 'registrations' ? 'statistics.unit.registration' : 'statistics.unit.enterprise')} />
          </Form.Item>
        ))}
        <Form.Item name="subsidyPaid" label={t('statistics.subsidyPaid')} rules={[amountRule(t)]}><AmountInput /></Form.Item>
        <p className="zr-label">{t('statistics.targets.hint')}</p>
        <div className="zr-form-buttons">
          <Button type="primary" htmlType="submit" loading={submitting} data-testid="save-target">{t('statistics.targets.save')}</Button>
          <Button onClick={onDone}>{t('action.close')}</Button>
        </div>
      </Form>
    </Sheet>
  );
}
