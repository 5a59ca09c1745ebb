import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form, InputNumber } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Slot } from '@/shared/lib/slots';
import { AmountInput, amountRule } from '@/shared/ui/amount-input';
import { EmptyState, QueryView } from '@/shared/ui/page-states';
import { Sheet } from '@/shared/ui/sheet';
import { StateChip } from '@/shared/ui/state-chip';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { freeRightsQuery, type Right, type Wish } from '../api/matches';

export interface WishFields {
  assets?: string[];
  amount?: string;
  termMonths?: number | null;
}

interface Props {
  wish: Wish;
  /** What the server refused of the wish in the address. */
  refusal: unknown;
  onMatch: (wish: WishFields) => void;
  onClose: (() => void) | undefined;
}

const LONGEST_MONTHS = 360;

/** Which rights to offer, how much is wanted and for how long; everything may be left open. */
export function WishForm({ wish, refusal, onMatch, onClose }: Props) {
  const { t } = useTranslation();
  const query = useQuery(freeRightsQuery);
  const { formProps, summary, show } = useProblemForm<WishFields>({
    initialValues: { assets: wish.assets, amount: wish.amount, termMonths: wish.termMonths ? Number(wish.termMonths) : undefined },
    onSubmit: (values) => {
      onMatch(values);
      return Promise.resolve();
    },
  });
  useEffect(() => {
    if (refusal) show(refusal);
    // The refusal is shown once, when it arrives.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [refusal]);
  return (
    <Sheet title={t('matching.form.title')} extra={<span className="zr-meta">{t('matching.form.nobodyTold')}</span>}>
      <Form {...formProps} data-testid="wish-form">
        {summary}
        <Form.Item name="assets" label={t('matching.form.assets')} extra={t('matching.form.assetsHint')} trigger="onChange">
          <RightsChoice query={query} />
        </Form.Item>
        <div className="zr-form-grid zr-match-wish">
          <Form.Item name="amount" label={t('matching.form.amount')} rules={[amountRule(t)]}><AmountInput /></Form.Item>
          <Form.Item
            name="termMonths"
            label={t('matching.form.termMonths')}
            rules={[{ type: 'integer', min: 1, max: LONGEST_MONTHS, message: t('matching.form.termRange') }]}
          >
            <InputNumber precision={0} suffix={t('matching.months')} />
          </Form.Item>
        </div>
        <div className="zr-match-wish__foot">
          <Button type="primary" htmlType="submit" data-testid="match">{t('matching.form.match')}</Button>
          {onClose && <Button onClick={onClose}>{t('matching.form.close')}</Button>}
        </div>
      </Form>
    </Sheet>
  );
}

interface ChoiceProps {
  query: { data: Right[] | undefined; error: unknown; isPending: boolean; refetch: () => unknown };
  /** Form.Item sets value, onChange and id. */
  value?: string[];
  onChange?: (ids: string[]) => void;
  id?: string;
}

function RightsChoice({ query, value = [], onChange, id }: ChoiceProps) {
  const { t } = useTranslation();
  return (
    <QueryView query={query} rows={3}>
      {(rights) =>
        rights.length === 0 ? (
          <EmptyState icon="bulb" title={t('matching.form.noRights')} hint={t('matching.form.noRightsHint')} action={<Link to="/ip-assets/new">{t('matching.next.addRight')}</Link>} />
        ) : (
          <ul className="zr-match-rights" id={id}>
            {rights.map((right) => (
              <li key={right.id}>
                <Checkbox
                  checked={value.includes(right.id)}
                  onChange={(event) => onChange?.(event.target.checked ? [...value, right.id] : value.filter((other) => other !== right.id))}
                >
                  <b>{right.title}</b> <span className="zr-meta">{t(`code.assetKind.${right.kind}`)} {right.kind === 'TRADEMARK' ? right.assetNo : `ZL${right.assetNo}`}</span>
                </Checkbox>
                <span className="zr-match-rights__side">
                  <Slot name="assetValue" with={{ asset: right }} />
                  {right.ownership !== 'VERIFIED' && <StateChip of="ownership" state={right.ownership} />}
                </span>
              </li>
            ))}
          </ul>
        )
      }
    </QueryView>
  );
}
