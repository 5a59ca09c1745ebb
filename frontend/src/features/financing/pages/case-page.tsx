import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { CaseTimeline } from '@/shared/ui/case-timeline';
import { Icon } from '@/shared/ui/icon';
import { PageHeader } from '@/shared/ui/page-header';
import { QueryView } from '@/shared/ui/page-states';
import { ResponsibilityStrip } from '@/shared/ui/responsibility-strip';
import { Sheet } from '@/shared/ui/sheet';
import { BANK, hasRole, useSession } from '@/shared/session/session';
import { caseQuery } from '../api/cases';
import type { CaseAt } from '../api/use-case-action';
import { BankCase } from '../components/bank-case';
import { endedEarly, stagesOf } from '../components/case-stages';
import { PartyCase } from '../components/party-case';

/** One case: for its bank the split view of the review, for its enterprise and the bureau what is theirs to read. */
export function CasePage() {
  const { id = '' } = useParams();
  const query = useQuery(caseQuery(id));
  return <QueryView query={query}>{({ data, etag }) => <CaseSheets item={data} etag={etag} />}</QueryView>;
}

function CaseSheets({ item, etag }: CaseAt) {
  const { t } = useTranslation();
  const session = useSession();
  const bank = hasRole(session, BANK);
  const due = item.state === 'DISBURSED' ? undefined : item.workingDaysLeft;
  return (
    <>
      <PageHeader
        title={bank ? `${item.enterprise.name} · ${item.productName}` : `${item.bank.name} · ${item.productName}`}
        crumbs={[{ label: t(bank ? 'financing.list.title' : 'financing.list.mine'), to: '/financing/cases' }, { label: item.caseNo }]}
        actions={
          <>
            <Button onClick={() => document.getElementById('case-trail')?.scrollIntoView({ behavior: 'smooth' })}><Icon name="clock" />{t('timeline.label')}</Button>
            <Button onClick={() => window.print()}><Icon name="printer" />{t(bank ? 'financing.printMemo' : 'action.print')}</Button>
          </>
        }
      />
      <ResponsibilityStrip
        caseNo={item.caseNo}
        of="financing"
        state={item.state}
        mine={item.mine}
        heldBy={item.heldBy && { office: item.heldBy.organisation, person: item.heldBy.roles.map((role) => t(`role.${role}`)).join(t('punctuation.list')), phone: item.heldBy.phone, since: item.heldBy.since }}
        dueAt={item.dueAt}
        workingDaysLeft={due}
        stages={endedEarly(item.state) ? undefined : stagesOf(t, item)}
      />
      {bank ? <BankCase key={`${item.id}${item.version}`} item={item} etag={etag} /> : <PartyCase item={item} etag={etag} />}
      <div id="case-trail">
        <Sheet title={t('timeline.label')}>
          <CaseTimeline stream={item.id} words="financing" of="financing" />
        </Sheet>
      </div>
    </>
  );
}
