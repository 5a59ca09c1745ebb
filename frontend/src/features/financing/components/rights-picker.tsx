import { useQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Slot } from '@/shared/lib/slots';
import { EmptyState, QueryView } from '@/shared/ui/page-states';
import { StateChip } from '@/shared/ui/state-chip';
import type { Case } from '../api/cases';
import { freeRightsQuery, type Right } from '../api/choices';
import { rightNumber } from './case-words';

interface Props {
  terms: Case['terms'];
  /** Form.Item sets value, onChange and id. */
  value?: string[];
  onChange?: (ids: string[]) => void;
  id?: string;
}

/** The free rights of the enterprise; those that the product does not take are shown and cannot be chosen. */
export function RightsPicker(props: Props) {
  const query = useQuery(freeRightsQuery);
  return <QueryView query={query} rows={3}>{(rights) => <Choices rights={rights} {...props} />}</QueryView>;
}

function Choices({ rights, terms, value = [], onChange, id }: Props & { rights: Right[] }) {
  const { t } = useTranslation();
  if (rights.length === 0) {
    return <EmptyState icon="bulb" title={t('financing.apply.noRights')} action={<Link to="/ip-assets/new">{t('financing.apply.addRight')}</Link>} />;
  }
  const toggle = (right: string, on: boolean) => onChange?.(on ? [...value, right] : value.filter((other) => other !== right));
  return (
    <ul className="zr-choices" id={id}>
      {rights.map((right) => {
        const taken = right.kind in terms.pledgeRates;
        return (
          <li key={right.id}>
            <Checkbox checked={value.includes(right.id)} disabled={!taken} onChange={(event) => toggle(right.id, event.target.checked)}>
              <b>{right.title}</b>
              <span className="zr-meta">{t(`financing.kind.${right.kind}`)} {rightNumber(t, right)}</span>
              <span className="zr-meta">{taken ? t('financing.apply.rightUntil', { date: right.expiryDate }) : t('financing.apply.kindNotTaken')}</span>
            </Checkbox>
            <span className="zr-choices__side">
              <Slot name="assetValue" with={{ asset: right }} />
              {right.ownership !== 'VERIFIED' && <StateChip of="ownership" state={right.ownership} />}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
