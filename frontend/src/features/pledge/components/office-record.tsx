import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { documentUrl } from '@/shared/api/documents';
import { DateText } from '@/shared/ui/figures';
import { Facts, Sheet, type Fact } from '@/shared/ui/sheet';
import { Chip } from '@/shared/ui/state-chip';
import type { Registration } from '../api/registrations';

function Paper({ id }: { id: string | undefined }) {
  const { t } = useTranslation();
  return id ? <a href={documentUrl(id)} target="_blank" rel="noreferrer">{t('pledge.viewPaper')}</a> : null;
}

function Step({ title, chip, items }: { title: string; chip?: ReactNode; items: Fact[] }) {
  return (
    <div className="zr-pledge-step">
      <h3>{title} {chip}</h3>
      <Facts columns={2} items={items} />
    </div>
  );
}

/** What happened at the office: filing, defects, result, publication, cancellation, each with its day and paper. */
export function OfficeRecord({ registration, papers }: { registration: Registration; papers: boolean }) {
  const { t } = useTranslation();
  const { filing, defects, result, publishedOn, cancellation } = registration;
  const waits = <Chip family="mine" icon="arrowToBar">{t('pledge.awaitsSecond')}</Chip>;
  const paper = (label: string, id: string | undefined): Fact[] => (papers && id ? [{ label, value: <Paper id={id} /> }] : []);
  if (!filing && !registration.endReason) return null;
  return (
    <Sheet title={t('pledge.page.office')} flush>
      {filing && (
        <Step
          title={t('pledge.page.filing')}
          items={[
            { label: t('pledge.field.filedOn'), value: <DateText value={filing.filedOn} /> },
            { label: t('pledge.field.channel'), value: t(`pledge.channel.${filing.channel}`) },
            { label: t('pledge.field.filedBy'), value: t(`pledge.side.${filing.filedBy}`) },
          ]}
        />
      )}
      {defects.map((defect) => (
        <Step
          key={defect.id}
          title={t('pledge.page.defect')}
          chip={defect.curedOn ? <Chip family="done" icon="checkCircle">{t('pledge.cured', { date: defect.curedOn })}</Chip> : <Chip family="problem" icon="triangle">{t('pledge.notCured')}</Chip>}
          items={[
            { label: t('pledge.field.noticedOn'), value: <DateText value={defect.noticedOn} /> },
            { label: t('pledge.field.cureBy'), value: <DateText value={defect.cureBy} /> },
            { label: t('pledge.field.remarks'), value: defect.remarks },
            ...paper(t('pledge.field.defectNotice'), defect.fileId),
          ]}
        />
      ))}
      {result && (
        <Step
          title={t(`pledge.outcome.${result.outcome}`)}
          chip={result.confirmed ? undefined : waits}
          items={
            result.outcome === 'REGISTERED'
              ? [
                  { label: t('pledge.field.registrationNo'), value: result.registrationNo },
                  { label: t('pledge.field.registeredOn'), value: <DateText value={result.decidedOn} /> },
                  ...(result.periodTo ? [{ label: t('pledge.field.periodTo'), value: <DateText value={result.periodTo} /> }] : []),
                  { label: t('pledge.field.publishedOn'), value: <DateText value={publishedOn} /> },
                  ...paper(t('pledge.field.noticeFile'), result.noticeFile),
                ]
              : [
                  { label: t('pledge.field.refusedOn'), value: <DateText value={result.decidedOn} /> },
                  { label: t('pledge.field.refusalGround'), value: result.ground },
                  ...paper(t('pledge.field.noticeFile'), result.noticeFile),
                ]
          }
        />
      )}
      {cancellation && (
        <Step
          title={t('pledge.page.cancellation')}
          chip={cancellation.cancelledOn && registration.state === 'CANCELLING' ? waits : undefined}
          items={[
            { label: t('pledge.field.proofOn'), value: <DateText value={cancellation.proofOn} /> },
            ...paper(t('pledge.paper.proof'), cancellation.proofFile),
            { label: t('pledge.field.cancelledOn'), value: <DateText value={cancellation.cancelledOn} /> },
            ...paper(t('pledge.paper.cancellation'), cancellation.noticeFile),
          ]}
        />
      )}
      {registration.state === 'WITHDRAWN' && (
        <Step
          title={t('state.pledge.withdrawn')}
          items={[
            { label: t('pledge.field.endedOn'), value: <DateText value={registration.endedOn} /> },
            { label: t('pledge.field.reason'), value: registration.endReason === 'not-filed' ? t('pledge.reason.notFiled') : registration.endReason },
          ]}
        />
      )}
      {registration.state === 'LAPSED' && <Step title={t('state.pledge.lapsed')} items={[{ label: t('pledge.field.endedOn'), value: <DateText value={registration.endedOn} /> }, { label: t('pledge.field.reason'), value: t('pledge.reason.periodOver') }]} />}
    </Sheet>
  );
}
