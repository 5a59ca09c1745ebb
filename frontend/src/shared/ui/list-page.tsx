import { keepPreviousData, useQuery, type QueryKey } from '@tanstack/react-query';
import { Button, Select, Table, type TableProps } from 'antd';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { wan } from '@/shared/lib/numbers';
import { PAGE_SIZES, useFilters, type Filters } from '@/shared/lib/use-filters';
import { usePhone } from '@/shared/lib/use-media';
import { FilterCard, filterWords, type FilterField } from './filter-card';
import { Icon } from './icon';
import { PageHeader, type Crumb } from './page-header';
import { EmptyState, Loading, ProblemState } from './page-states';

export interface PageOf<R> {
  items: R[];
  nextCursor?: string | null;
  total?: number | null;
  /** What all rows of the filter add up to, in yuan; stands beside their number. */
  totalAmount?: string | null;
}

interface Props<R> {
  title: string;
  /** What a row is, for 共 43 件 and 没有符合条件的…: `{ unit: '件', what: '知识产权' }`. */
  words: { unit: string; what: string };
  crumbs?: Crumb[];
  /** Buttons of the title row besides 打印. */
  actions?: ReactNode;
  /** Above the filters: tabs, figures. */
  above?: ReactNode;
  queryKey: QueryKey;
  fetchPage: (filters: Filters, page: { cursor: string | undefined; limit: number }) => Promise<PageOf<R>>;
  filters: readonly FilterField[];
  /** Filters that hold until the user chooses otherwise, such as 待我办理. */
  defaults?: Filters;
  columns: TableProps<R>['columns'];
  rowKey: (row: R) => string;
  /** The page of a row; the whole row is clickable, and on a phone the card is the link. */
  rowLink?: (row: R) => string | undefined;
  /** Two to four lines for the phone, built with `CardLines`. */
  card: (row: R) => ReactNode;
  /** Shown when there is nothing at all yet. */
  empty: ReactNode;
  /** `small` in queues, `middle` on the workbench, `large` for enterprises. */
  density?: 'small' | 'middle' | 'large';
  /** Total row under the table, for figures that must tie. */
  footer?: (rows: readonly R[]) => ReactNode;
  rowClassName?: (row: R) => string;
}

/** The list page: filters in the address, table (cards on a phone), cursor paging, print. */
export function ListPage<R extends object>(props: Props<R>) {
  const { t } = useTranslation();
  const names = props.filters.map((field) => field.name);
  const at = useFilters(names, props.defaults);
  const query = useQuery({
    queryKey: [...props.queryKey, at.filters, at.cursor, at.limit],
    queryFn: () => props.fetchPage(at.filters, { cursor: at.cursor, limit: at.limit }),
    placeholderData: keepPreviousData,
  });
  const page = query.data;
  const words = filterWords(props.filters, at.filters);
  const note = [
    typeof page?.total === 'number' && t('list.total', { count: page.total, unit: props.words.unit }),
    page?.totalAmount && t('list.sum', { wan: wan(page.totalAmount) }),
  ].filter(Boolean).join(t('punctuation.dot'));
  return (
    <div className="zr-list">
      <PageHeader
        title={props.title}
        crumbs={props.crumbs}
        note={note}
        actions={<>{props.actions}<Button onClick={() => window.print()}><Icon name="printer" />{t('action.print')}</Button></>}
      />
      <p className="zr-print-only">{words.length > 0 ? t('list.printScope', { filters: words.join(t('punctuation.list')) }) : t('list.printAll')}</p>
      {props.above}
      {props.filters.length > 0 && <FilterCard key={JSON.stringify(at.filters)} fields={props.filters} value={at.filters} onApply={at.apply} />}
      {query.error && !page && <ProblemState error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <section className="zr-sheet"><Loading /></section>}
      {page && (
        <section className="zr-sheet" aria-busy={query.isPlaceholderData}>
          {page.items.length === 0 ? <Nothing {...props} chosen={words.length} clear={() => at.apply({})} /> : <Rows {...props} page={page} />}
          <Paging at={at} nextCursor={page.nextCursor ?? undefined} />
        </section>
      )}
    </div>
  );
}

function Nothing<R extends object>({ words, empty, chosen, clear }: Props<R> & { chosen: number; clear: () => void }) {
  const { t } = useTranslation();
  if (chosen === 0) return empty;
  return (
    <EmptyState
      icon="search"
      title={t('list.noHits', { what: words.what, count: chosen })}
      action={<Button onClick={clear}>{t('action.clearFilters')}</Button>}
    />
  );
}

function Rows<R extends object>({ page, columns, rowKey, rowLink, card, density = 'middle', footer, rowClassName }: Props<R> & { page: PageOf<R> }) {
  const phone = usePhone();
  const navigate = useNavigate();
  if (phone) {
    return (
      <ul className="zr-cards">
        {page.items.map((row) => {
          const to = rowLink?.(row);
          return <li key={rowKey(row)}>{to ? <Link className="zr-card" to={to}>{card(row)}</Link> : <div className="zr-card">{card(row)}</div>}</li>;
        })}
      </ul>
    );
  }
  return (
    <Table<R>
      columns={columns}
      dataSource={page.items}
      rowKey={rowKey}
      size={density}
      pagination={false}
      scroll={{ x: true }}
      rowClassName={rowClassName}
      summary={footer && ((rows) => footer(rows))}
      onRow={(row) => ({
        'data-row': rowKey(row),
        style: rowLink?.(row) ? { cursor: 'pointer' } : undefined,
        onClick: (event) => {
          const to = rowLink?.(row);
          if (to && !(event.target as HTMLElement).closest('a,button,input,label')) void navigate(to);
        },
      })}
    />
  );
}

function Paging({ at, nextCursor }: { at: ReturnType<typeof useFilters>; nextCursor: string | undefined }) {
  const { t } = useTranslation();
  return (
    <div className="zr-list__foot">
      <Select
        size="small"
        className="zr-no-print"
        aria-label={t('list.pageSize', { size: at.limit })}
        value={at.limit}
        options={PAGE_SIZES.map((size) => ({ value: size, label: t('list.pageSize', { size }) }))}
        onChange={at.resize}
      />
      <nav aria-label={t('list.paging')}>
        <Button disabled={!at.previous} onClick={at.previous}>{t('list.previous')}</Button>
        <Button disabled={!nextCursor} onClick={() => nextCursor && at.next(nextCursor)} data-testid="next-page">{t('list.next')}</Button>
      </nav>
    </div>
  );
}

/** The two to four lines of a row on a phone: left and right of each line. */
export function CardLines({ lines }: { lines: readonly (readonly [ReactNode, ReactNode?])[] }) {
  return lines.map(([left, right], index) => (
    <div key={index} className={index > 0 ? 'zr-card__line zr-card__line--meta' : 'zr-card__line'}>
      <span>{left}</span>
      {right !== undefined && <span>{right}</span>}
    </div>
  ));
}
