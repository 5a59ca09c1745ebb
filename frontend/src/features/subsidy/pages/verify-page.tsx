import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { DateText } from '@/shared/ui/figures';
import { Icon } from '@/shared/ui/icon';
import { PageHeader } from '@/shared/ui/page-header';
import { QueryView } from '@/shared/ui/page-states';
import { Facts } from '@/shared/ui/sheet';
import { documentQuery, type DocumentCheck } from '../api/notices';
import { CodeForm } from '../components/code-form';
import '../components/subsidy.css';

/** 文书核验: whoever holds a paper types its code or scans its QR, and learns whether it is genuine and current. */
export function VerifyPage() {
  const { t } = useTranslation();
  const { code: inPath } = useParams();
  const [params] = useSearchParams();
  const code = (inPath ?? params.get('code') ?? '').trim();
  return (
    <div className="zr-portal__in zr-public zr-verify">
      <PageHeader title={t('subsidy.verify.title')} />
      <p>{t('subsidy.verify.lead')}</p>
      <CodeForm key={code} code={code} />
      <p className="zr-muted">{t('subsidy.verify.where')}</p>
      {code && <Answer code={code} />}
    </div>
  );
}

function Answer({ code }: { code: string }) {
  const query = useQuery(documentQuery(code));
  return <QueryView query={query} rows={3}>{(found) => <Verdict found={found} />}</QueryView>;
}

const ICONS = { VALID: 'checkCircle', REPLACED: 'triangle', UNKNOWN: 'search' } as const;

function Verdict({ found }: { found: DocumentCheck }) {
  const { t } = useTranslation();
  const { verdict } = found;
  return (
    <section className="zr-verdict" role="status" data-testid="verdict" data-verdict={verdict}>
      <div className={`zr-verdict__band zr-verdict__band--${verdict}`}><Icon name={ICONS[verdict]} size={28} />{t(`subsidy.verify.verdict.${verdict}`)}</div>
      <div className="zr-verdict__facts">
        {verdict === 'UNKNOWN' ? (
          <p>{t('subsidy.verify.unknownHint', { code: found.code })}</p>
        ) : (
          <Facts
            items={[
              { label: t('subsidy.verify.kind'), value: found.kind && t(`subsidy.verify.kinds.${found.kind}`) },
              { label: t('subsidy.verify.documentNo'), value: found.documentNo },
              { label: t('subsidy.verify.issuer'), value: found.issuer },
              { label: t('subsidy.verify.issuedAt'), value: <DateText value={found.issuedAt} /> },
              { label: t('subsidy.verify.code'), value: <b>{found.code}</b> },
              { label: t('subsidy.verify.digest'), value: <code>{found.digest}</code> },
            ]}
          />
        )}
        {verdict !== 'UNKNOWN' && <p className="zr-muted" style={{ marginTop: 10 }}>{t(`subsidy.verify.hint.${verdict}`)}</p>}
      </div>
    </section>
  );
}
