import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent } from 'echarts/components';
import { init, use as draw, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { wan } from '@/shared/lib/numbers';
import { useStillness } from '@/shared/lib/use-media';
import type { Month } from '../api/statistics';

draw([BarChart, GridComponent, AriaComponent, SVGRenderer]);

/** Width of the text area of an A4 sheet, in CSS pixels. */
const A4 = 650;

const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
/** For the height of a bar only; figures that are read stay decimal strings. */
const height = (amount: string | undefined) => (amount === undefined ? null : Number(wan(amount)?.replaceAll(',', '')));

/** Registered amounts by month beside last year's; a month that isn't over is hatched. A click opens the month's rows. */
export function MonthChart({ months, onMonth }: { months: readonly Month[]; onMonth: (month: number) => void }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const still = useStillness();
  const open = useRef(onMonth);
  useEffect(() => {
    open.current = onMonth;
  }, [onMonth]);

  useEffect(() => {
    if (!box.current) return undefined;
    const chart = init(box.current, undefined, { renderer: 'svg' });
    chart.setOption(options(months, still, (month) => t('statistics.monthName', { month }), t('statistics.byMonth')));
    chart.on('click', (event) => {
      if (event.seriesIndex === 0) open.current(event.dataIndex + 1);
    });
    return keptInShape(chart, box.current);
  }, [months, still, t]);

  return <div ref={box} className="zr-chart" data-testid="month-chart" />;
}

/** Follows the width of its box, and that of the paper while it is printed. */
function keptInShape(chart: EChartsType, box: HTMLElement): () => void {
  const fit = () => chart.resize();
  const paper = () => chart.resize({ width: A4 });
  const watcher = new ResizeObserver(fit);
  watcher.observe(box);
  window.addEventListener('beforeprint', paper);
  window.addEventListener('afterprint', fit);
  return () => {
    watcher.disconnect();
    window.removeEventListener('beforeprint', paper);
    window.removeEventListener('afterprint', fit);
    chart.dispose();
  };
}

function options(months: readonly Month[], still: boolean, nameOf: (month: number) => string, description: string) {
  const axis = { axisTick: { show: false }, axisLine: { lineStyle: { color: colour('--ctl') } } };
  const hatched = { symbol: 'rect' as const, color: '#fff', dashArrayX: [1, 0], dashArrayY: [2, 3], rotation: -Math.PI / 4 };
  return {
    animation: !still,
    animationDuration: 160,
    aria: { enabled: true, label: { description }, decal: { show: false } },
    grid: { left: 4, right: 4, top: 26, bottom: 26 },
    xAxis: { type: 'category' as const, ...axis, axisLabel: { color: colour('--ink3'), interval: 0 }, data: months.map(({ month, complete, amount }) => nameOf(month) + (amount !== undefined && !complete ? '*' : '')) },
    yAxis: { type: 'value' as const, show: false, min: 0 },
    series: [
      {
        type: 'bar' as const,
        barWidth: '38%',
        barGap: '8%',
        data: months.map(({ amount, complete }) => ({
          value: height(amount),
          itemStyle: { color: colour('--p'), ...(complete ? {} : { decal: hatched }) },
        })),
        label: { show: true, position: 'top' as const, color: colour('--ink'), fontWeight: 600, formatter: ({ dataIndex }: { dataIndex: number }) => labelOf(months[dataIndex]) },
      },
      { type: 'bar' as const, barWidth: '20%', cursor: 'default', silent: true, data: months.map(({ amountBefore }) => height(amountBefore)), itemStyle: { color: colour('--chart-before') } },
    ],
  };
}

function labelOf(month: Month | undefined): string {
  return month?.amount && /[1-9]/.test(month.amount) ? (wan(month.amount, 0) ?? '') : '';
}
