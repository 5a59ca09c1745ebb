import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { BANK, BUREAU, hasRole, useSession } from '@/shared/session/session';
import { CaseTimeline } from '@/shared/ui/case-timeline';
import { Icon } from '@/shared/ui/icon';
import { PageHeader } from '@/shared/ui/page-header';
import { QueryView } from '@/shared/ui/page-states';
import { ResponsibilityStrip } from '@/shared/ui/responsibility-strip';
import { Sheet } from '@/shared/ui/sheet';
import { claimQuery, formUrl, type ClaimState } from '../api/claims';
import type { ClaimAt } from '../api/use-claim-action';
import { ClaimParty } from '../components/claim-party';
import { ClaimReview } from '../components/claim-review';
import { stagesOf, waitsForMe } from '../components/claim-stages';
import { PolicyMarks } from '../components/policy-marks';
import '../components/subsidy.css';

/** From here on the form that is issued carries the opinions of both levels. */
const AGREED: ReadonlySet<ClaimState> = new Set(['PROPOSED', 'ON_NOTICE', 'SUSPENDED', 'APPROVED', 'PAID', 'PAYMENT_RETURNED', 'ARCHIVED']);

/** One claim: for the bureau the split view of the review, for its enterprise and its bank what is theirs to read. */
export function ClaimPage() {
  const { id = '' } = useParams();
  const query = useQuery(claimQuery(id));
  return <QueryView query={query}>{({ data, etag }) => <ClaimSheets item={data} etag={etag} />}</QueryView>;
}

function ClaimSheets({ item, etag }: ClaimAt) {
  const { t } = useTranslation();
  const session = useSession();
  const bureau = hasRole(session, BUREAU);
  const bank = hasRole(session, BANK);
  return (
    <>
      <PageHeader
        title={bureau || bank ? item.enterpriseName : item.call.title}
        note={bureau ? `${item.county.name} · ${item.bankName}` : item.policy.name}
        crumbs={[{ label: t(bureau ? 'subsidy.menu.desk' : bank ? 'subsidy.menu.certify' : 'subsidy.menu.mine'), to: '/claims' }, { label: item.claimNo }]}
        actions={
          <>
            {item.documentCode && !bank && (
              <Link className="zr-meta" to={`/verify?code=${encodeURIComponent(item.documentCode)}`}>{t('subsidy.verify.code')} <span data-testid="document-code">{item.documentCode}</span></Link>
            )}
            {item.documentCode && !bank && (
              <Button href={formUrl(item.id)} target="_blank" rel="noreferrer"><Icon name="download" />{t(AGREED.has(item.state) ? 'subsidy.formWithOpinions' : 'subsidy.form.download')}</Button>
            )}
            <Button onClick={() => window.print()}><Icon name="printer" />{t('action.print')}</Button>
          </>
        }
      />
      <PolicyMarks demo={item.policy.demo} verified={item.policy.verified} />
      <ResponsibilityStrip
        caseNo={item.claimNo}
        of="claim"
        state={item.state}
        mine={waitsForMe(item, item.certification !== undefined)}
        heldBy={item.heldBy && { office: item.heldBy.organisation, person: bank ? undefined : t(`role.${item.heldBy.role}`), phone: item.heldBy.phone, since: item.stateSince }}
        dueAt={item.dueAt}
        workingDaysLeft={item.workingDaysLeft}
        stages={stagesOf(t, item)}
      />
      {bureau ? <ClaimReview key={item.id} item={item} etag={etag} /> : <ClaimParty item={item} etag={etag} bank={bank} />}
      <Sheet title={t('timeline.label')}>
        <CaseTimeline stream={item.id} words="subsidy.history" of="claim" />
      </Sheet>
    </>
  );
}
