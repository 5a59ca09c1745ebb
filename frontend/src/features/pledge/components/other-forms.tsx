import { useTranslation } from 'react-i18next';
import type { StoredDocument } from '@/shared/api/documents';
import { useSession } from '@/shared/session/session';
import { DateField } from '@/shared/ui/date-field';
import type { ActionInputs } from '../api/actions';
import { ActionForm, fileId, PaperField, TextField } from './action-form';

interface Props<N extends keyof ActionInputs> {
  onSubmit: (input: ActionInputs[N]) => Promise<unknown>;
  onBack: () => void;
}

/** 撤回 before the filing: the rights are free again. */
export function WithdrawForm({ onSubmit, onBack }: Props<'withdraw'>) {
  const { t } = useTranslation();
  return (
    <ActionForm<ActionInputs['withdraw']> title={t('pledge.act.withdraw')} hint={t('pledge.hint.withdraw')} submitLabel={t('pledge.submit.withdraw')} onSubmit={onSubmit} onBack={onBack}>
      {() => <TextField name="reason" label={t('pledge.field.reason')} rows={2} max={500} />}
    </ActionForm>
  );
}

/** 补正完成. */
export function CureForm({ onSubmit, onBack }: Props<'record-cure'>) {
  const { t } = useTranslation();
  const { businessDate } = useSession();
  return (
    <ActionForm<ActionInputs['record-cure']>
      title={t('pledge.act.record-cure')}
      submitLabel={t('pledge.submit.record-cure')}
      initialValues={{ curedOn: businessDate }}
      onSubmit={onSubmit}
      onBack={onBack}
    >
      {() => <DateField name="curedOn" label={t('pledge.field.curedOn')} required notAfterToday />}
    </ActionForm>
  );
}

/** 公示出质: the pledgor's duty after the registration. */
export function PublicationForm({ onSubmit, onBack }: Props<'record-publication'>) {
  const { t } = useTranslation();
  const { businessDate } = useSession();
  return (
    <ActionForm<ActionInputs['record-publication']>
      title={t('pledge.act.record-publication')}
      hint={t('pledge.hint.publication')}
      submitLabel={t('pledge.submit.record-publication')}
      initialValues={{ publishedOn: businessDate }}
      onSubmit={onSubmit}
      onBack={onBack}
    >
      {() => <DateField name="publishedOn" label={t('pledge.field.publishedOn')} required notAfterToday />}
    </ActionForm>
  );
}

interface ProofValues {
  issuedOn: string;
  papers: StoredDocument[];
}

/** 结清证明: with it the cancellation begins. */
export function ProofForm({ onSubmit, onBack }: Props<'issue-settlement-proof'>) {
  const { t } = useTranslation();
  const { businessDate } = useSession();
  return (
    <ActionForm<ProofValues>
      title={t('pledge.act.issue-settlement-proof')}
      hint={t('pledge.hint.proof')}
      submitLabel={t('pledge.submit.issue-settlement-proof')}
      initialValues={{ issuedOn: businessDate }}
      pointers={{ '/fileId': ['papers'] }}
      onSubmit={({ issuedOn, papers }) => onSubmit({ issuedOn, fileId: fileId(papers) ?? '' })}
      onBack={onBack}
    >
      {() => (
        <>
          <DateField name="issuedOn" label={t('pledge.field.proofOn')} required notAfterToday />
          <PaperField name="papers" label={t('pledge.paper.proof')} />
        </>
      )}
    </ActionForm>
  );
}

interface CancellationValues {
  cancelledOn: string;
  papers: StoredDocument[];
}

/** 登录注销: the office's cancellation notice. */
export function CancellationForm({ onSubmit, onBack }: Props<'record-cancellation'>) {
  const { t } = useTranslation();
  const { businessDate } = useSession();
  return (
    <ActionForm<CancellationValues>
      title={t('pledge.act.record-cancellation')}
      hint={t('pledge.hint.secondPerson')}
      submitLabel={t('pledge.submit.record-cancellation')}
      initialValues={{ cancelledOn: businessDate }}
      pointers={{ '/noticeFileId': ['papers'] }}
      onSubmit={({ cancelledOn, papers }) => onSubmit({ cancelledOn, noticeFileId: fileId(papers) ?? '' })}
      onBack={onBack}
    >
      {() => (
        <>
          <DateField name="cancelledOn" label={t('pledge.field.cancelledOn')} required notAfterToday />
          <PaperField name="papers" label={t('pledge.paper.cancellation')} />
        </>
      )}
    </ActionForm>
  );
}
