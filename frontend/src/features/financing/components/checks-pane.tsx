import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateText } from '@/shared/ui/figures';
import { Icon } from '@/shared/ui/icon';
import type { Case } from '../api/cases';
import { FileLink, submissions, usePaperName } from './case-words';
import type { OpinionState } from './use-opinion';

/** Right pane: what the system says to each check and what the officer has ticked. */
export function Checklist({ item, opinion }: { item: Case; opinion: OpinionState }) {
  const { t } = useTranslation();
  const lines = item.bankFacts?.checklist ?? [];
  const { ticks } = opinion.form;
  const error = opinion.errorAt('/ticks');
  return (
    <>
      <div className="zr-split__head">
        <h2>{t('financing.check.title')}</h2>
        <span className="zr-meta">{t('financing.check.count', { done: ticks.length, all: lines.length })}</span>
      </div>
      <ul className="zr-checks" data-testid="checklist">
        {lines.map((line) => {
          const fine = line.systemAnswer === 'FINE';
          const ticked = ticks.includes(line.check);
          const words = t(`financing.check.${line.check}`);
          return (
            <li key={line.check} data-check={line.check}>
              <span className={fine ? 'zr-ok' : 'zr-warn'}><Icon name={fine ? 'checkCircle' : 'triangle'} /></span>
              <label htmlFor={`check-${line.check}`}>
                {words}
                <small>{t(`financing.check.evidence.${fine ? 'fine' : 'look'}.${line.check}`)} {line.evidenceOn && <DateText value={line.evidenceOn} />}</small>
              </label>
              <Checkbox
                id={`check-${line.check}`}
                aria-label={t('financing.check.tick', { check: words })}
                checked={ticked}
                disabled={!opinion.editable}
                onChange={(event) => opinion.set({ ticks: event.target.checked ? [...ticks, line.check] : ticks.filter((other) => other !== line.check) })}
              />
            </li>
          );
        })}
      </ul>
      {error && <p className="zr-bad zr-split__block" role="alert">{error}</p>}
    </>
  );
}

/** The papers by what the product asks for; the bank marks what it has compared. */
export function Papers({ item, opinion }: { item: Case; opinion?: OpinionState }) {
  const { t } = useTranslation();
  const nameOf = usePaperName(item);
  const { current } = submissions(item);
  const papers = current?.papers ?? [];
  const wanted = item.terms.requiredPapers.map((paper) => paper.code);
  const codes = [...wanted, ...(papers.some((paper) => paper.code === 'OTHER') ? ['OTHER'] : [])];
  const brought = wanted.filter((code) => papers.some((paper) => paper.code === code)).length;
  return (
    <>
      <div className="zr-split__head">
        <h2>{t('financing.paper.title')}</h2>
        <span className="zr-meta">{t('financing.paper.count', { brought, wanted: wanted.length })}</span>
      </div>
      <ul className="zr-papers" data-testid="papers">
        {codes.flatMap((code) => {
          const files = papers.filter((paper) => paper.code === code);
          if (files.length === 0) return [<li key={code}><span>{nameOf(code)}</span><span className="zr-bad">{t('financing.paper.missing')}</span></li>];
          return files.map((paper) => (
            <li key={paper.fileId}>
              <span>
                <FileLink id={paper.fileId} name={nameOf(code)} />
                <small>{paper.fileName}</small>
              </span>
              <PaperMark paper={paper} item={item} opinion={opinion} />
            </li>
          ));
        })}
      </ul>
    </>
  );
}

interface MarkProps {
  paper: { fileId: string; firstRound: number };
  item: Case;
  opinion: OpinionState | undefined;
}

function PaperMark({ paper, item, opinion }: MarkProps) {
  const { t } = useTranslation();
  const fresh = item.round > 1 && paper.firstRound === item.round;
  const compared = opinion?.form.checkedFiles.includes(paper.fileId) ?? false;
  if (!opinion) return fresh ? <span className="zr-warn">{t('financing.paper.fresh')}</span> : <span className="zr-ok"><Icon name="check" /> {t('financing.paper.brought')}</span>;
  const files = opinion.form.checkedFiles;
  const words = t(compared ? 'financing.paper.compared' : fresh ? 'financing.paper.freshToCompare' : 'financing.paper.toCompare');
  return (
    <Checkbox
      checked={compared}
      disabled={!opinion.editable}
      onChange={(event) => opinion.set({ checkedFiles: event.target.checked ? [...files, paper.fileId] : files.filter((other) => other !== paper.fileId) })}
    >
      <span className={compared ? 'zr-ok' : 'zr-warn'}>{words}</span>
    </Checkbox>
  );
}
