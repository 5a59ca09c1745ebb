import { useTranslation } from 'react-i18next';
import { documentUrl } from '@/shared/api/documents';
import { useRegionPath } from '@/shared/api/reference';
import { DateText } from '@/shared/ui/figures';
import { fileSize } from '@/shared/ui/file-upload';
import { ResponsibilityStrip } from '@/shared/ui/responsibility-strip';
import { Facts } from '@/shared/ui/sheet';
import { Chip } from '@/shared/ui/state-chip';
import type { Registration } from '../api/registrations';

export function RegistrationStrip({ registration, mine }: { registration: Registration; mine: boolean }) {
  const { t } = useTranslation();
  const { state, heldBy, name, uscc } = registration;
  const holder = state === 'RETURNED' ? { office: name } : heldBy ? { office: heldBy.organisation, phone: heldBy.phone } : { office: t('enterprise.registration.platform') };
  return <ResponsibilityStrip caseNo={uscc ?? name} of="registration" state={state} mine={mine} heldBy={state === 'VERIFIED' ? undefined : holder} />;
}

/** What was entered, beside the papers that prove it. */
export function RegistrationFacts({ registration }: { registration: Registration }) {
  const { t } = useTranslation();
  const regionName = useRegionPath();
  const { uscc, usccDoubtful, decidedAt, decidedByName } = registration;
  return (
    <Facts
      columns={2}
      items={[
        { label: t('enterprise.field.name'), value: registration.name },
        { label: t('enterprise.field.uscc'), value: uscc && <>{uscc} {usccDoubtful && <Chip family="problem" icon="triangle">{t('enterprise.registration.doubtful')}</Chip>}</> },
        { label: t('enterprise.field.region'), value: regionName(registration.regionCode) },
        { label: t('enterprise.registration.applicant'), value: registration.applicantName },
        { label: t('enterprise.field.licence'), value: <Paper paper={registration.licence} /> },
        { label: t('enterprise.field.letter'), value: <Paper paper={registration.letter} /> },
        { label: t('enterprise.registration.submittedAt'), value: <DateText value={registration.submittedAt} /> },
        ...(decidedAt ? [{ label: t('enterprise.registration.decidedAt'), value: <><DateText value={decidedAt} /> {decidedByName}</> }] : []),
      ]}
    />
  );
}

function Paper({ paper }: { paper: Registration['licence'] }) {
  const { t } = useTranslation();
  if (!paper) return <span className="zr-muted">{t('enterprise.registration.noPaper')}</span>;
  return (
    <>
      <a href={documentUrl(paper.id)} target="_blank" rel="noreferrer">{paper.name}</a> <span className="zr-meta">{fileSize(paper.sizeBytes)}</span>
    </>
  );
}
