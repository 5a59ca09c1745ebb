import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePhone } from '@/shared/lib/use-media';
import { hasRole, useSession, ENTERPRISE, BANK } from '@/shared/session/session';
import { Amount, DateText } from '@/shared/ui/figures';
import { Icon } from '@/shared/ui/icon';
import { CardLines } from '@/shared/ui/list-page';
import { Facts, Sheet } from '@/shared/ui/sheet';
import { Chip } from '@/shared/ui/state-chip';
import { applicationFormUrl, declarationUrl, type PledgedRight, type Registration } from '../api/registrations';
import { rightNumber } from './pledge-words';

/** Who pledges what to whom, for which debt. */
export function PledgeFacts({ registration }: { registration: Registration }) {
  const { t } = useTranslation();
  const { terms } = registration;
  return (
    <Sheet title={t('pledge.page.pledge')}>
      <Facts
        items={[
          { label: t('pledge.field.pledgor'), value: registration.pledgor },
          { label: t('pledge.field.pledgee'), value: registration.pledgee },
          { label: t('pledge.field.debtor'), value: registration.debtor },
          { label: t('pledge.field.securedAmount'), value: <Amount value={registration.registeredSecuredAmount} echo /> },
          { label: t('pledge.field.principalClaim'), value: <Amount value={terms.principalClaim} echo /> },
          { label: t('pledge.field.debtPeriod'), value: <><DateText value={terms.debtFrom} /> – <DateText value={terms.debtTo} /></> },
          { label: t('pledge.field.loanContract'), value: <>{terms.loanContractNo} <span className="zr-meta"><DateText value={terms.loanContractDate} /></span></> },
          { label: t('pledge.field.pledgeContract'), value: <>{terms.pledgeContractNo} <span className="zr-meta"><DateText value={terms.pledgeContractDate} /></span></> },
          { label: t('pledge.field.case'), value: <Link to={`/financing/cases/${registration.caseId}`}>{registration.caseNo}</Link> },
        ]}
      />
    </Sheet>
  );
}

/** The pledged rights as they stood when the registration was opened. */
export function PledgedRights({ registration }: { registration: Registration }) {
  const { t } = useTranslation();
  const phone = usePhone();
  const mark = registration.rightType === 'TRADEMARK';
  const title = t('pledge.page.rights', { count: registration.assets.length });
  if (phone) {
    return (
      <Sheet title={title} flush>
        <ul className="zr-cards">
          {registration.assets.map((right) => (
            <li key={right.assetId}>
              <div className="zr-card"><CardLines lines={[[<b key="t">{right.title}</b>], [rightNumber(t, right)], [t('pledge.expiresOn', { date: right.expiryDate })]]} /></div>
            </li>
          ))}
        </ul>
      </Sheet>
    );
  }
  return (
    <Sheet title={title} flush>
      <Table<PledgedRight>
        rowKey="assetId"
        size="middle"
        pagination={false}
        dataSource={registration.assets}
        columns={[
          { title: t('pledge.field.rightTitle'), dataIndex: 'title' },
          { title: t(mark ? 'pledge.field.trademarkNo' : 'pledge.field.patentNo'), key: 'no', render: (_, right) => <span className="zr-nowrap">{rightNumber(t, right)}</span> },
          { title: t('pledge.field.kind'), key: 'kind', render: (_, right) => t(`pledge.kind.${right.kind}`) },
          mark
            ? { title: t('pledge.field.markRegisteredOn'), key: 'date', render: (_, right) => <DateText value={right.registrationDate} /> }
            : { title: t('pledge.field.grantDate'), key: 'date', render: (_, right) => <DateText value={right.grantDate} /> },
          { title: t('pledge.field.expiryDate'), key: 'expiry', render: (_, right) => <DateText value={right.expiryDate} /> },
        ]}
      />
    </Sheet>
  );
}

/** Who has said yes to the pledge and to its cancellation. */
export function Confirmations({ registration }: { registration: Registration }) {
  const { t } = useTranslation();
  const matters = registration.cancellation ? (['PLEDGE', 'CANCELLATION'] as const) : (['PLEDGE'] as const);
  return (
    <Sheet title={t('pledge.page.confirmations')}>
      {matters.map((matter) => (
        <Facts
          key={matter}
          items={(['PLEDGOR', 'PLEDGEE'] as const).map((side) => {
            const word = registration.confirmations.find((found) => found.matter === matter && found.side === side);
            return {
              label: t(`pledge.matter.${matter}`, { side: t(`pledge.side.${side}`) }),
              value: word ? (
                <>
                  <Chip family="done" icon="checkCircle">{t('pledge.confirmed')}</Chip> <span className="zr-meta">{word.name} <DateText value={word.at} /></span>
                </>
              ) : (
                <span className="zr-muted">{t('pledge.notConfirmed')}</span>
              ),
            };
          })}
        />
      ))}
    </Sheet>
  );
}

/** Papers that the platform prepares for the office; only the parties get them. */
export function PreparedPapers({ registration }: { registration: Registration }) {
  const { t } = useTranslation();
  const session = useSession();
  if (!hasRole(session, [...ENTERPRISE, ...BANK])) return null;
  const declared = registration.grounds.some((ground) => ground.verdict === 'FAIL' && ground.declaredAt);
  return (
    <Sheet title={t('pledge.page.papers')}>
      <ul className="zr-pledge-files">
        <li>
          <Icon name="download" />
          <a href={applicationFormUrl(registration.id)} data-action="download-form">{t(`pledge.form.${registration.rightType}`)}</a>
        </li>
        {declared && (
          <li>
            <Icon name="download" />
            <a href={declarationUrl(registration.id)}>{t('pledge.page.declaration')}</a>
          </li>
        )}
      </ul>
      <p className="zr-meta">{t('pledge.form.note')}</p>
    </Sheet>
  );
}
