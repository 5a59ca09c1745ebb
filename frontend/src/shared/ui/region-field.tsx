import { useQuery } from '@tanstack/react-query';
import { AutoComplete } from 'antd';
import { useMemo } from 'react';
import { regionsQuery, useRegionPath } from '@/shared/api/reference';

interface Props {
  /** Code of GB/T 2260; Form.Item sets value, onChange and id. */
  value?: string;
  onChange?: (code: string) => void;
  id?: string;
  placeholder?: string;
}

/** A region chosen by name, or entered by its six-digit code. */
export function RegionField({ value, onChange, id, placeholder }: Props) {
  const { data = [] } = useQuery(regionsQuery);
  const nameOf = useRegionPath();
  const options = useMemo(() => data.map(({ code }) => ({ value: code, label: `${nameOf(code)} ${code}` })), [data, nameOf]);
  return (
    <span className="zr-region">
      <AutoComplete
        id={id}
        value={value}
        allowClear
        placeholder={placeholder}
        options={options}
        showSearch={{ filterOption: (typed, option) => (option?.label ?? '').toLowerCase().includes(typed.trim().toLowerCase()) }}
        onChange={(next) => onChange?.(next)}
      />
      {value && nameOf(value) !== value && <span className="zr-meta">{nameOf(value)}</span>}
    </span>
  );
}
