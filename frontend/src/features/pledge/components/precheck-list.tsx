import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';
import { DateField } from '@/shared/ui/date-field';
import { DateText } from '@/shared/ui/figures';
import { Sheet } from '@/shared/ui/sheet';
import { Chip } from '@/shared/ui/state-chip';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import type { ActionInputs } from '../api/actions';
import { declarationUrl, type Ground, type Registration } from '../api/registrations';
import { ChoiceField, TextField } from './action-form';
import { VerdictChip } from './pledge-words';

type TickInput = ActionInputs['tick-ground'];
const SOURCES = ['REGISTER_COPY', 'CERTIFICATE', 'FEE_RECEIPT', 'CONTRACT', 'CONSENT', 'COURT_SEARCH', 'OTHER'] as const;

interface Props {
  registration: Registration;
  canTick: boolean;
  canDeclare: boolean;
  busy: boolean;
  onTick: (input: TickInput) => Promise<unknown>;
  onDeclare: (ground: Ground['code']) => void;
}

/** 登记前检查: every legal ground with the platform's answer, its evidence and day, and what a person found. */
export function PrecheckList({ registration, canTick, canDeclare, busy, onTick, onDeclare }: Props) {
  const { t } = useTranslation();
  const [ticking, setTicking] = useState<Ground['code']>();
  const { grounds } = registration;
  const passed = grounds.filter((ground) => !ground.open).length;
  const declared = grounds.some((ground) => ground.verdict === 'FAIL' && ground.declaredAt);
  return (
    <Sheet
      title={t('pledge.precheck.title')}
      flush
      extra={
        <>
          {declared && <a href={declarationUrl(registration.id)} target="_blank" rel="noreferrer">{t('pledge.page.declaration')}</a>}
          <span data-testid="precheck-count">{t('pledge.precheck.count', { passed, all: grounds.length })}</span>
        </>
      }
    >
      {grounds.some((ground) => !ground.sourced) && <p className="zr-review zr-warn">{t('pledge.precheck.unsourced')}</p>}
      <ol className="zr-pledge-grounds" data-testid="precheck">
        {grounds.map((ground) => (
          <li key={ground.code} data-ground={ground.code} data-verdict={ground.verdict}>
            <div className="zr-pledge-ground">
              <span className="zr-pledge-ground__no">{ground.number}</span>
              <div className="zr-pledge-ground__body">
                <b>{ground.title}</b> {ground.waivable && <span className="zr-tag">{t('pledge.precheck.waivable')}</span>}
                <GroundEvidence ground={ground} />
              </div>
              <div className="zr-pledge-ground__side">
                <VerdictChip ground={ground} />
                {canTick && ground.system !== 'FAIL' && ground.system !== 'PASS' && ticking !== ground.code && (
                  <Button size="small" onClick={() => setTicking(ground.code)}>{t(ground.tick ? 'pledge.precheck.tickAgain' : 'pledge.precheck.tick')}</Button>
                )}
                {canDeclare && ground.waivable && ground.verdict === 'FAIL' && ground.open && (
                  <Button size="small" loading={busy} onClick={() => onDeclare(ground.code)} data-action="issue-declaration">{t('pledge.precheck.declare')}</Button>
                )}
              </div>
            </div>
            {ticking === ground.code && <TickForm ground={ground} onBack={() => setTicking(undefined)} onSubmit={async (input) => { await onTick(input); setTicking(undefined); }} />}
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

function GroundEvidence({ ground }: { ground: Ground }) {
  const { t } = useTranslation();
  return (
    <ul className="zr-pledge-evidence">
      {ground.evidence.map((line, index) => (
        <li key={index}>
          {line.text} <span className="zr-meta">{line.source} <DateText value={line.asOf} /></span>
        </li>
      ))}
      {ground.tick && (
        <li>
          <Chip family={ground.tick.verdict === 'PASS' ? 'done' : 'problem'} icon="pen">{t(`pledge.ticked.${ground.tick.verdict === 'PASS' ? 'PASS' : 'FAIL'}`)}</Chip> {ground.tick.evidence}{' '}
          <span className="zr-meta">{t(`pledge.source.${ground.tick.source}`)} <DateText value={ground.tick.asOf} /> {ground.tick.by}</span>
        </li>
      )}
      {ground.declaredAt && ground.verdict === 'FAIL' && <li className="zr-ok">{t('pledge.precheck.declaredAt')} <DateText value={ground.declaredAt} /></li>}
    </ul>
  );
}

interface TickValues extends Omit<TickInput, 'ground' | 'passed'> {
  passed: 'yes' | 'no';
}

function TickForm({ ground, onSubmit, onBack }: { ground: Ground; onSubmit: (input: TickInput) => Promise<unknown>; onBack: () => void }) {
  const { t } = useTranslation();
  const { businessDate } = useSession();
  const { formProps, summary, submitting } = useProblemForm<TickValues>({
    initialValues: { passed: 'yes', evidence: ground.tick?.evidence, source: ground.tick?.source ?? 'REGISTER_COPY', asOf: businessDate },
    onSubmit: ({ passed, ...values }) => onSubmit({ ...values, passed: passed === 'yes', ground: ground.code }),
  });
  return (
    <Form {...formProps} className="zr-pledge-tick">
      {summary}
      <div className="zr-form-grid">
        <ChoiceField
          name="passed"
          label={t('pledge.precheck.found')}
          className="zr-form-grid__wide"
          options={[{ value: 'yes', label: t('pledge.ticked.PASS') }, { value: 'no', label: t('pledge.ticked.FAIL') }]}
        />
        <Form.Item name="source" label={t('pledge.precheck.source')} rules={[{ required: true }]}>
          <Select options={SOURCES.map((value) => ({ value, label: t(`pledge.source.${value}`) }))} />
        </Form.Item>
        <DateField name="asOf" label={t('pledge.precheck.asOf')} required notAfterToday />
        <TextField name="evidence" label={t('pledge.precheck.evidence')} rows={2} max={500} />
      </div>
      <Button type="primary" size="small" htmlType="submit" loading={submitting}>{t('pledge.precheck.save')}</Button>{' '}
      <Button size="small" onClick={onBack} disabled={submitting}>{t('action.back')}</Button>
    </Form>
  );
}
