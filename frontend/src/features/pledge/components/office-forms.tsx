import { useTranslation } from 'react-i18next';
import type { StoredDocument } from '@/shared/api/documents';
import { useSession } from '@/shared/session/session';
import { DateField } from '@/shared/ui/date-field';
import type { ActionInputs } from '../api/actions';
import type { Registration } from '../api/registrations';
import { ActionForm, ChoiceField, fileId, PaperField, TextField } from './action-form';

interface Props<N extends keyof ActionInputs> {
  registration: Registration;
  onSubmit: (input: ActionInputs[N]) => Promise<unknown>;
  onBack: () => void;
}

/** 登记已提交: how, when and by whom it was handed in. */
export function FilingForm({ onSubmit, onBack }: Props<'record-filing'>) {
  const { t } = useTranslation();
  const { organisation, businessDate } = useSession();
  return (
    <ActionForm<ActionInputs['record-filing']>
      title={t('pledge.act.record-filing')}
      hint={t('pledge.hint.filing')}
      submitLabel={t('pledge.submit.record-filing')}
      initialValues={{ channel: 'ONLINE', filedBy: organisation.kind === 'BANK' ? 'PLEDGEE' : 'PLEDGOR', filedOn: businessDate }}
      onSubmit={onSubmit}
      onBack={onBack}
    >
      {() => (
        <>
          <ChoiceField name="channel" label={t('pledge.field.channel')} options={(['ONLINE', 'WINDOW', 'MAIL'] as const).map((value) => ({ value, label: t(`pledge.channel.${value}`) }))} />
          <ChoiceField name="filedBy" label={t('pledge.field.filedBy')} options={(['PLEDGEE', 'PLEDGOR'] as const).map((value) => ({ value, label: t(`pledge.side.${value}`) }))} />
          <DateField name="filedOn" label={t('pledge.field.filedOn')} required notAfterToday />
        </>
      )}
    </ActionForm>
  );
}

interface DefectValues {
  noticedOn: string;
  cureBy: string;
  remarks: string;
  papers?: StoredDocument[];
}

/** 登录补正: the office's notice with its last day. */
export function DefectForm({ onSubmit, onBack }: Props<'record-defect'>) {
  const { t } = useTranslation();
  const { businessDate } = useSession();
  return (
    <ActionForm<DefectValues>
      title={t('pledge.act.record-defect')}
      submitLabel={t('pledge.submit.record-defect')}
      initialValues={{ noticedOn: businessDate }}
      pointers={{ '/fileId': ['papers'] }}
      onSubmit={({ papers, ...values }) => onSubmit({ ...values, fileId: fileId(papers) })}
      onBack={onBack}
    >
      {() => (
        <>
          <DateField name="noticedOn" label={t('pledge.field.noticedOn')} required notAfterToday />
          <DateField name="cureBy" label={t('pledge.field.cureBy')} required notBefore="noticedOn" notBeforeLabel={t('pledge.field.noticedOn')} />
          <TextField name="remarks" label={t('pledge.field.remarks')} rows={3} max={2000} />
          <PaperField name="papers" label={t('pledge.field.defectNotice')} required={false} />
        </>
      )}
    </ActionForm>
  );
}

interface ResultValues {
  outcome: 'REGISTERED' | 'REFUSED';
  decidedOn: string;
  registrationNo?: string;
  periodTo?: string;
  ground?: string;
  papers: StoredDocument[];
}

/** 登录结果: registered with its number, or refused with its ground, from the notice. */
export function ResultForm({ registration, onSubmit, onBack }: Props<'record-result'>) {
  const { t } = useTranslation();
  const { businessDate } = useSession();
  const mark = registration.rightType === 'TRADEMARK';
  const onlyRefusal = registration.state === 'DEFECT';
  return (
    <ActionForm<ResultValues>
      title={t('pledge.act.record-result')}
      hint={t('pledge.hint.secondPerson')}
      submitLabel={t('pledge.submit.record-result')}
      initialValues={{ outcome: onlyRefusal ? 'REFUSED' : 'REGISTERED', decidedOn: businessDate, periodTo: mark ? registration.terms.debtTo : undefined }}
      pointers={{ '/noticeFileId': ['papers'] }}
      onSubmit={({ papers, ...values }) => onSubmit({ ...values, noticeFileId: fileId(papers) ?? '' })}
      onBack={onBack}
    >
      {(values) => (
        <>
          <ChoiceField
            name="outcome"
            label={t('pledge.field.outcome')}
            options={(onlyRefusal ? (['REFUSED'] as const) : (['REGISTERED', 'REFUSED'] as const)).map((value) => ({ value, label: t(`pledge.outcome.${value}`) }))}
          />
          <DateField name="decidedOn" label={t(values.outcome === 'REFUSED' ? 'pledge.field.refusedOn' : 'pledge.field.registeredOn')} required notAfterToday />
          {values.outcome === 'REFUSED' ? (
            <TextField key="ground" name="ground" label={t('pledge.field.refusalGround')} rows={3} max={500} />
          ) : (
            <TextField key="no" name="registrationNo" label={t('pledge.field.registrationNo')} max={64} />
          )}
          {values.outcome !== 'REFUSED' && mark && <DateField name="periodTo" label={t('pledge.field.periodTo')} required notBefore="decidedOn" notBeforeLabel={t('pledge.field.registeredOn')} extra={t('pledge.hint.period')} />}
          <PaperField name="papers" label={t(values.outcome === 'REFUSED' ? 'pledge.paper.refusal' : mark ? 'pledge.paper.certificate' : 'pledge.paper.notice')} />
        </>
      )}
    </ActionForm>
  );
}
