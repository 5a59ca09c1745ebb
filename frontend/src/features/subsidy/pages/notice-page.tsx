import { useQuery } from '@tanstack/react-query';
import { Button, QRCode } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Amount, DateText } from '@/shared/ui/figures';
import { Icon } from '@/shared/ui/icon';
import { PageHeader } from '@/shared/ui/page-header';
import { QueryView } from '@/shared/ui/page-states';
import { Chip, DaysLeft } from '@/shared/ui/state-chip';
import { noticePdfUrl, noticeQuery, type PublicNotice } from '../api/notices';
import { NoticeChip } from '../components/notice-words';
import { ObjectionForm } from '../components/objection-form';
import { PolicyMarks } from '../components/policy-marks';
import '../components/subsidy.css';

/** A public notice: a document to read and print, with the way to object beside it. */
export function NoticePage() {
  const { id = '' } = useParams();
  const query = useQuery(noticeQuery(id));
  return <div className="zr-portal__in zr-public"><QueryView query={query}>{(view) => <Document view={view} />}</QueryView></div>;
}

function Document({ view }: { view: PublicNotice }) {
  const { t } = useTranslation();
  const { notice } = view;
  return (
    <>
      <div className="zr-doc">
        <article>
          <PageHeader title={notice.title} crumbs={[{ label: t('subsidy.notice.listTitle'), to: '/notices' }]} />
          <p className="zr-doc__sub">{[t('subsidy.notice.batchNo', { no: notice.batchNo }), view.policyDocumentNo, view.policyName].filter(Boolean).join(t('punctuation.dot'))}</p>
          <Period view={view} />
          <PolicyMarks demo={view.demo} verified={view.verified} />
          <p className="zr-doc__text">{t('subsidy.notice.text', { policy: view.policyName, count: view.lines.length, decision: view.decisionNo, date: view.decisionDate })}</p>
          <Lines view={view} />
          <div className="zr-doc__foot">
            <div>
              <p>{t('subsidy.notice.phone')}{t('punctuation.colon')}{view.phone}</p>
              {view.email && <p>{t('subsidy.notice.email')}{t('punctuation.colon')}{view.email}</p>}
              {view.approvalDocumentNo && <p>{t('subsidy.field.approvalDocumentNo')}{t('punctuation.colon')}{view.approvalDocumentNo}</p>}
            </div>
            <div className="zr-doc__seal"><span>{notice.issuer}</span><span>{notice.noticeFrom}</span><small>{t('subsidy.notice.seal')}</small></div>
          </div>
        </article>
        <aside>
          <div className="zr-doc__buttons zr-no-print">
            <Button href={noticePdfUrl(notice.id)} target="_blank" rel="noreferrer"><Icon name="download" />{t('subsidy.notice.pdf')}</Button>
            <Button onClick={() => window.print()}><Icon name="printer" />{t('action.print')}</Button>
          </div>
          {view.documentCode && <CheckThis code={view.documentCode} />}
          <section>
            <h2>{t('subsidy.object.title')}</h2>
            {notice.open ? <ObjectionForm view={view} /> : <p className="zr-muted">{t('subsidy.object.closed', { date: notice.noticeTo })}</p>}
          </section>
        </aside>
      </div>
    </>
  );
}

function CheckThis({ code }: { code: string }) {
  const { t } = useTranslation();
  const to = `/verify?code=${encodeURIComponent(code)}`;
  return (
    <section className="zr-doc__check">
      <h2>{t('subsidy.notice.check')}</h2>
      <div className="zr-doc__qr">
        <QRCode value={window.location.origin + to} size={104} bordered />
        <div>
          <p className="zr-muted">{t('subsidy.notice.checkHint')}</p>
          <Link to={to}><b>{code}</b></Link>
        </div>
      </div>
    </section>
  );
}

function Period({ view }: { view: PublicNotice }) {
  const { t } = useTranslation();
  const { notice, days, workingDaysLeft } = view;
  const ticks = days.filter((day) => day.workingDay);
  const past = notice.open ? ticks.length - workingDaysLeft : ticks.length;
  return (
    <dl className="zr-doc__facts">
      <div>
        <dt>{t('subsidy.notice.period', { count: ticks.length })}</dt>
        <dd><b><DateText value={notice.noticeFrom} /> – <DateText value={notice.noticeTo} /></b></dd>
      </div>
      <div>
        <dt>{t('strip.state')}</dt>
        <dd>
          <NoticeChip open={notice.open} /> {notice.open && <DaysLeft days={workingDaysLeft} />}
          <div className="zr-ticks" aria-hidden="true">{ticks.map((day, index) => <i key={day.day} className={index < past ? 'is-past' : index === past ? 'is-now' : undefined} />)}</div>
        </dd>
      </div>
      <div>
        <dt>{t('subsidy.notice.sum')}</dt>
        <dd><b><Amount value={view.totalAmount} /></b><div className="zr-muted">{t('subsidy.notice.enterprises', { count: view.lines.length })}</div></dd>
      </div>
    </dl>
  );
}

function Lines({ view }: { view: PublicNotice }) {
  const { t } = useTranslation();
  return (
    <table className="zr-lines" data-testid="lines">
      <thead>
        <tr>
          <th scope="col">{t('subsidy.notice.no')}</th>
          <th scope="col">{t('subsidy.field.enterprise')}</th>
          <th scope="col">{t('subsidy.field.county')}</th>
          <th scope="col">{t('subsidy.field.rights')}</th>
          <th scope="col">{t('subsidy.field.bank')}</th>
          <th scope="col" className="zr-num">{t('subsidy.field.proposedAmount')} ({t('amount.yuan')})</th>
        </tr>
      </thead>
      <tbody>
        {view.lines.map((line) => (
          <tr key={line.no} className={line.contested ? 'zr-lines__contested' : undefined}>
            <td data-label={t('subsidy.notice.no')}>{line.no}</td>
            <td><b>{line.enterpriseName}</b></td>
            <td data-label={t('subsidy.field.county')}>{line.county.name}</td>
            <td data-label={t('subsidy.field.rights')}>{line.assetNos.map((no) => <div key={no}>{no}</div>)}</td>
            <td data-label={t('subsidy.field.bank')}>{line.bankName}</td>
            <td data-label={t('subsidy.field.proposedAmount')} className="zr-num">
              <Amount value={line.proposedAmount} unit={false} />
              {line.contested && <div><Chip family="problem" icon="triangle">{t('subsidy.notice.contested')}</Chip></div>}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={2}>{t('subsidy.notice.total', { count: view.lines.length })}</td>
          <td colSpan={3}><small lang="zh-CN">{view.totalInCapitals}</small></td>
          <td className="zr-num"><Amount value={view.totalAmount} unit={false} /></td>
        </tr>
      </tfoot>
    </table>
  );
}
