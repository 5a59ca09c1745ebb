import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useCommand } from '@/shared/api/use-command';
import { AmountInput, amountRule } from '@/shared/ui/amount-input';
import { Amount } from '@/shared/ui/figures';
import { useNotice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';
import { EmptyState, QueryView } from '@/shared/ui/page-states';
import { Facts, Sheet } from '@/shared/ui/sheet';
import { openingQuery, openRegistration, PLEDGE_KEY, type Opening, type OpenRequest, type Registration, type RightType } from '../api/registrations';
import { ActionForm, ChoiceField } from '../components/action-form';
import { CaseChooser } from '../components/case-chooser';
import { rightNumber } from '../components/pledge-words';
import '../components/pledge.css';

/** The bank opens a registration of a contracted case: its patents or its trademarks. */
export function OpenRegistrationPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const caseId = search.get('caseId');
  if (!caseId) return <CaseChooser />;
  return (
    <>
      <PageHeader title={t('pledge.open.title')} crumbs={[{ label: t('pledge.list.title'), to: '/pledges' }, { label: t('pledge.open.another'), to: '/pledges/new' }]} />
      <OpenForCase caseId={caseId} />
    </>
  );
}

function OpenForCase({ caseId }: { caseId: string }) {
  const query = useQuery(openingQuery(caseId));
  return <QueryView query={query}>{(opening) => <OpenForm opening={opening} />}</QueryView>;
}

interface Values {
  rightType: RightType;
  securedAmount: string;
}

function OpenForm({ opening }: { opening: Opening }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const notice = useNotice();
  const open = useCommand<Registration, OpenRequest>({
    send: openRegistration,
    refreshes: [PLEDGE_KEY],
    onDone: (registration) => {
      notice.say(t('pledge.open.done', { no: registration.registrationCaseNo }));
      void navigate(`/pledges/${registration.id}`);
    },
  });
  const free = opening.choices.filter((choice) => !choice.open);
  const first = free[0];
  if (!first) return <Sheet><EmptyState icon="shield" title={t('pledge.open.nothingLeft')} hint={t('pledge.open.nothingLeftHint')} /></Sheet>;
  return (
    <div className="zr-columns">
      <ActionForm<Values>
        title={t('pledge.open.what')}
        hint={t('pledge.open.hint')}
        submitLabel={t('pledge.open.submit')}
        initialValues={{ rightType: first.rightType, securedAmount: opening.amountLeft }}
        onSubmit={(values) => open.mutateAsync({ caseId: opening.caseId, ...values })}
        onBack={() => void navigate('/pledges')}
      >
        {(values) => {
          const chosen = opening.choices.find((choice) => choice.rightType === values.rightType);
          return (
            <>
              <ChoiceField name="rightType" label={t('pledge.field.rightType')} options={free.map(({ rightType, assets }) => ({ value: rightType, label: t('pledge.rightsOf', { type: t(`pledge.rightType.${rightType}`), count: assets.length }) }))} />
              <Form.Item
                name="securedAmount"
                label={t('pledge.field.securedAmount')}
                extra={opening.choices.length > 1 ? t('pledge.open.split') : undefined}
                rules={[{ required: true, message: t('problem.required', { field: t('pledge.field.securedAmount') }) }, amountRule(t)]}
              >
                <AmountInput />
              </Form.Item>
              <ul className="zr-form-grid__wide">
                {chosen?.assets.map((right) => <li key={right.assetId}>{right.title} <span className="zr-meta">{rightNumber(t, right)}</span></li>)}
              </ul>
            </>
          );
        }}
      </ActionForm>
      <aside>
        <Sheet title={opening.caseNo}>
          <Facts
            items={[
              { label: t('pledge.field.pledgor'), value: opening.pledgor },
              { label: t('pledge.field.pledgee'), value: opening.pledgee },
              { label: t('pledge.open.left'), value: <Amount value={opening.amountLeft} echo /> },
            ]}
          />
        </Sheet>
      </aside>
    </div>
  );
}
