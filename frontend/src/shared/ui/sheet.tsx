import { useId, type ReactNode } from 'react';

interface SheetProps {
  title?: ReactNode;
  extra?: ReactNode;
  /** No padding, for tables and lists. */
  flush?: boolean;
  children: ReactNode;
}

/** A white sheet with hairlines: the only box there is. */
export function Sheet({ title, extra, flush = false, children }: SheetProps) {
  const id = useId();
  return (
    <section className="zr-sheet" aria-labelledby={title ? id : undefined}>
      {title && (
        <div className="zr-sheet__head">
          <h2 id={id}>{title}</h2>
          {extra && <div className="zr-sheet__extra">{extra}</div>}
        </div>
      )}
      <div className={flush ? 'zr-sheet__body zr-sheet__body--flush' : 'zr-sheet__body'}>{children}</div>
    </section>
  );
}

export interface Fact {
  label: ReactNode;
  value: ReactNode;
}

/** Label and value, line by line; empty values are a dash. */
export function Facts({ items, columns = 1 }: { items: readonly Fact[]; columns?: 1 | 2 }) {
  return (
    <dl className={columns === 2 ? 'zr-kv zr-kv--two' : 'zr-kv'}>
      {items.map(({ label, value }, index) => [
        <dt key={`t${index}`}>{label}</dt>,
        <dd key={`d${index}`}>{value ?? '—'}</dd>,
      ])}
    </dl>
  );
}
