import { Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { documentUrl } from '@/shared/api/documents';
import type { ProblemError } from '@/shared/api/problem';
import { wan, yuan } from '@/shared/lib/numbers';
import { ConfirmSheet } from '@/shared/ui/confirm-sheet';
import { Amount, DateText } from '@/shared/ui/figures';
import type { Fact } from '@/shared/ui/sheet';
import { declarationUrl, type Registration } from '../api/registrations';
import { rightNumber } from './pledge-words';

interface Props {
  registration: Registration;
  busy: boolean;
  problem: ProblemError | null;
  onBack: () => void;
}

function useFacts(registration: Registration): { title: string; items: Fact[] } {
  const { t } = useTranslation();
  return {
    title: t('pledge.page.pledge'),
    items: [
      { label: t('pledge.field.pledgor'), value: registration.pledgor },
      { label: t('pledge.field.pledgee'), value: registration.pledgee },
      { label: t('pledge.field.securedAmount'), value: <Amount value={registration.registeredSecuredAmount} echo /> },
      { label: t('pledge.field.debtPeriod'), value: <><DateText value={registration.terms.debtFrom} /> – <DateText value={registration.terms.debtTo} /></> },
      { label: t('pledge.field.assets'), value: registration.assets.map((right) => <div key={right.assetId}>{right.title} <span className="zr-meta">{rightNumber(t, right)}</span></div>) },
    ],
  };
}

function Paper({ id }: { id: string }) {
  const { t } = useTranslation();
  return <a href={documentUrl(id)} target="_blank" rel="noreferrer">{t('pledge.viewPaper')}</a>;
}

/** 双方确认: one party's word, with the declarations it has read. */
export function ConfirmPledge({ registration, onConfirm, ...rest }: Props & { onConfirm: (declarations: Registration['grounds'][number]['code'][]) => void }) {
  const { t } = useTranslation();
  const [read, setRead] = useState(false);
  const [missing, setMissing] = useState(false);
  const declared = registration.grounds.filter((ground) => ground.verdict === 'FAIL' && ground.declaredAt);
  const send = () => {
    if (declared.length > 0 && !read) return setMissing(true);
    return onConfirm(declared.map((ground) => ground.code));
  };
  return (
    <ConfirmSheet
      title={t('pledge.confirm.title')}
      groups={[useFacts(registration)]}
      promise={t('pledge.confirm.promise')}
      confirmLabel={t('pledge.confirm.submit', { amount: yuan(registration.registeredSecuredAmount) ?? '' })}
      onConfirm={send}
      {...rest}
    >
      {declared.length > 0 && (
        <>
          <p>{t('pledge.confirm.declared')}</p>
          <ul className="zr-pledge-declared">{declared.map((ground) => <li key={ground.code}>{ground.title}</li>)}</ul>
          <p><a href={declarationUrl(registration.id)} target="_blank" rel="noreferrer">{t('pledge.page.declaration')}</a></p>
          <Checkbox checked={read} onChange={(event) => { setRead(event.target.checked); setMissing(false); }}>{t('pledge.confirm.read')}</Checkbox>
          {missing && <p className="zr-bad" role="alert">{t('pledge.confirm.unread')}</p>}
        </>
      )}
    </ConfirmSheet>
  );
}

/** 复核结果: another person looks at the notice. */
export function ConfirmResult({ registration, onConfirm, ...rest }: Props & { onConfirm: () => void }) {
  const { t } = useTranslation();
  const { result } = registration;
  const pledge = useFacts(registration);
  if (!result) return null;
  const registered = result.outcome === 'REGISTERED';
  return (
    <ConfirmSheet
      title={t('pledge.act.confirm-result')}
      groups={[
        {
          title: t('pledge.page.result'),
          items: [
            { label: t('pledge.field.outcome'), value: t(`pledge.outcome.${result.outcome}`) },
            ...(registered
              ? [{ label: t('pledge.field.registrationNo'), value: result.registrationNo }, { label: t('pledge.field.registeredOn'), value: <DateText value={result.decidedOn} /> }]
              : [{ label: t('pledge.field.refusalGround'), value: result.ground }, { label: t('pledge.field.refusedOn'), value: <DateText value={result.decidedOn} /> }]),
            ...(result.periodTo ? [{ label: t('pledge.field.periodTo'), value: <DateText value={result.periodTo} /> }] : []),
            { label: t('pledge.field.noticeFile'), value: <Paper id={result.noticeFile} /> },
          ],
        },
        pledge,
      ]}
      promise={t(registered ? 'pledge.confirm.resultPromise' : 'pledge.confirm.refusalPromise')}
      confirmLabel={registered ? t('pledge.confirm.result', { wan: wan(registration.registeredSecuredAmount) }) : t('pledge.confirm.refusal')}
      onConfirm={onConfirm}
      {...rest}
    />
  );
}

/** 同意注销. */
export function AgreeCancellation({ registration, onConfirm, ...rest }: Props & { onConfirm: () => void }) {
  const { t } = useTranslation();
  const { cancellation } = registration;
  const pledge = useFacts(registration);
  return (
    <ConfirmSheet
      title={t('pledge.act.agree-cancellation')}
      groups={[
        pledge,
        {
          title: t('pledge.page.proof'),
          items: [
            { label: t('pledge.field.proofOn'), value: <DateText value={cancellation?.proofOn} /> },
            { label: t('pledge.paper.proof'), value: cancellation && <Paper id={cancellation.proofFile} /> },
          ],
        },
      ]}
      promise={t('pledge.confirm.agreePromise')}
      confirmLabel={t('pledge.submit.agree-cancellation')}
      onConfirm={onConfirm}
      {...rest}
    />
  );
}

/** 复核注销: another person looks at the cancellation notice; then the rights are free. */
export function ConfirmCancellation({ registration, onConfirm, ...rest }: Props & { onConfirm: () => void }) {
  const { t } = useTranslation();
  const { cancellation } = registration;
  const pledge = useFacts(registration);
  return (
    <ConfirmSheet
      title={t('pledge.act.confirm-cancellation')}
      groups={[
        {
          title: t('pledge.page.cancellation'),
          items: [
            { label: t('pledge.field.cancelledOn'), value: <DateText value={cancellation?.cancelledOn} /> },
            { label: t('pledge.paper.cancellation'), value: cancellation?.noticeFile && <Paper id={cancellation.noticeFile} /> },
          ],
        },
        pledge,
      ]}
      promise={t('pledge.confirm.cancellationPromise')}
      confirmLabel={t('pledge.submit.confirm-cancellation')}
      onConfirm={onConfirm}
      {...rest}
    />
  );
}
