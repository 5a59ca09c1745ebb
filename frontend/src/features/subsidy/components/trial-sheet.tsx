import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/use-command';
import { Sheet } from '@/shared/ui/sheet';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import type { Computation } from '../api/claims';
import { tryPolicy, type Policy, type Trial } from '../api/policies';
import { ComputationTable } from './computation-sheet';
import { PanelInput, type Values } from './fields-panel';

const FACTS = ['principal', 'actualRate', 'contractDate', 'disbursedOn', 'settledOn', 'interestPaid', 'registeredOn'] as const;

function toTrial(values: Values): Trial {
  const text = (name: string) => values[name] as string;
  return {
    principal: text('principal'),
    actualRate: Number((Number(values['actualRate']) / 100).toFixed(6)),
    contractDate: text('contractDate'),
    pledgeContractDate: text('contractDate'),
    disbursedOn: text('disbursedOn'),
    settledOn: text('settledOn'),
    interestPaid: text('interestPaid'),
    registeredOn: values['registeredOn'] ? text('registeredOn') : undefined,
    firstTimePledge: values['firstTimePledge'] === true,
    size: 'SMALL',
  };
}

/** 试算: what a loan would bring under the policy, step by step; nothing is stored. */
export function TrialSheet({ policy }: { policy: Policy }) {
  const { t } = useTranslation();
  const [found, setFound] = useState<Computation>();
  const trial = useCommand<Computation, Trial>({ send: (input, intent) => tryPolicy(policy.id, input, intent), onDone: setFound });
  const { formProps, summary, submitting } = useProblemForm<Values>({ initialValues: { firstTimePledge: true }, onSubmit: (values) => trial.mutateAsync(toTrial(values)) });
  return (
    <Sheet title={t('subsidy.trial.title')} extra={t('subsidy.trial.hint')} flush>
      <Form {...formProps}>
        <div className="zr-sheet__body">
          {summary}
          <div className="zr-form-grid">
            {FACTS.map((name) => (
              <PanelInput
                key={name}
                field={{ name, label: t(`subsidy.trial.${name}`), kind: name === 'actualRate' ? 'percent' : name === 'principal' || name === 'interestPaid' ? 'amount' : 'date', optional: name === 'registeredOn' }}
              />
            ))}
            <PanelInput field={{ name: 'firstTimePledge', label: t('subsidy.trial.firstTimePledge'), kind: 'yesNo' }} />
          </div>
        </div>
        <div className="zr-form-steps__foot"><Button htmlType="submit" loading={submitting} data-testid="try">{t('subsidy.trial.send')}</Button></div>
      </Form>
      {found && <div role="status" data-testid="trial"><ComputationTable computation={found} /></div>}
    </Sheet>
  );
}
