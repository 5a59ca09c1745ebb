import { Button, DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useId, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filters } from '@/shared/lib/use-filters';
import { usePhone } from '@/shared/lib/use-media';
import { Icon } from './icon';

export interface FilterField {
  name: string;
  label: string;
  kind: 'text' | 'select' | 'date' | 'month';
  options?: { value: string; label: string }[];
  placeholder?: string;
}

interface Props {
  fields: readonly FilterField[];
  value: Filters;
  onApply: (filters: Filters) => void;
}

/** The words of the chosen filters, for the print-out. */
export function filterWords(fields: readonly FilterField[], value: Filters): string[] {
  return fields.flatMap(({ name, label, options }) => {
    const chosen = value[name];
    return chosen ? [`${label} ${options?.find((option) => option.value === chosen)?.label ?? chosen}`] : [];
  });
}

/** Three filters a row (one on a phone), the rest behind 展开条件; 查询 and 重置 at the right. Remount it (by key) when the address changes. */
export function FilterCard({ fields, value, onApply }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Filters>(value);
  const row = usePhone() ? 1 : 3;
  const hiddenInUse = fields.slice(row).some((field) => value[field.name]);
  const [open, setOpen] = useState(hiddenInUse);
  const shown = open ? fields : fields.slice(0, row);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onApply(chosen);
  };
  return (
    <form className="zr-sheet zr-filter" aria-label={t('list.filters')} onSubmit={submit} data-testid="filters">
      <div className="zr-filter__grid">
        {shown.map((field) => (
          <FilterInput key={field.name} field={field} value={chosen[field.name]} onChange={(next) => setChosen((all) => ({ ...all, [field.name]: next ?? '' }))} />
        ))}
        <div className="zr-filter__buttons">
          {fields.length > row && (
            <Button type="text" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? t('action.collapse') : t('action.expand')}</Button>
          )}
          <Button onClick={() => onApply({})} data-testid="reset">{t('action.reset')}</Button>
          <Button htmlType="submit" data-testid="search"><Icon name="search" />{t('action.search')}</Button>
        </div>
      </div>
    </form>
  );
}

function FilterInput({ field, value, onChange }: { field: FilterField; value: string | undefined; onChange: (value: string | undefined) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const format = field.kind === 'month' ? 'YYYY-MM' : 'YYYY-MM-DD';
  return (
    <div className="zr-filter__field">
      <label htmlFor={id}>{field.label}</label>
      {field.kind === 'text' && <Input id={id} value={value ?? ''} placeholder={field.placeholder} allowClear onChange={(event) => onChange(event.target.value.trim())} />}
      {field.kind === 'select' && (
        <Select id={id} value={value || undefined} placeholder={t('list.all')} allowClear options={field.options ?? []} onChange={(next: string | undefined) => onChange(next)} />
      )}
      {(field.kind === 'date' || field.kind === 'month') && (
        <DatePicker
          id={id}
          picker={field.kind}
          format={format}
          placeholder={t('list.all')}
          value={value ? dayjs(value) : null}
          onChange={(next) => onChange(next ? next.format(format) : undefined)}
        />
      )}
    </div>
  );
}
