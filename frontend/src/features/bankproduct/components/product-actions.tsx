import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCommand } from '@/shared/api/use-command';
import { ActionBar, type ActionButton } from '@/shared/ui/action-bar';
import { ConfirmSheet } from '@/shared/ui/confirm-sheet';
import { useNotice } from '@/shared/ui/notice';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { moveProduct, PRODUCTS_KEY, type Product, type ProductAction } from '../api/products';
import { useProductFacts } from './product-words';

const ORDER: readonly ProductAction[] = ['PROPOSE', 'PUBLISH', 'RESUME', 'REVISE', 'SEND_BACK', 'SUSPEND', 'RETIRE'];
/** What everybody sees at once, or what can't be taken back, is shown once more first. */
const CHECKED: readonly ProductAction[] = ['PUBLISH', 'SUSPEND', 'RETIRE'];
const DANGEROUS: readonly ProductAction[] = ['RETIRE', 'SUSPEND', 'SEND_BACK'];

interface Props {
  product: Product;
  etag: string | undefined;
  /** The action whose terms are being looked at once more, in the place of the page's own sheets. */
  checking: ProductAction | undefined;
  onCheck: (action: ProductAction | undefined) => void;
}

/** What the caller can do with the product now; publishing is a second person's. */
export function ProductActions({ product, etag, checking, onCheck }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const notice = useNotice();
  const facts = useProductFacts();
  const move = useCommand<Product, ProductAction>({
    send: (action, intent) => moveProduct(product.id, etag, action, intent),
    refreshes: [PRODUCTS_KEY, ['timeline', product.id], ['bankproduct', 'offered'], ['matching']],
    onDone: (moved, action) => {
      onCheck(undefined);
      notice.say(t(`bankproduct.done.${action}`, { name: moved.name }));
    },
  });
  const choose = (action: ProductAction) => {
    move.reset();
    if (CHECKED.includes(action)) onCheck(action);
    else move.mutate(action);
  };
  if (checking) {
    const papers = facts.papers(product);
    return (
      <ConfirmSheet
        title={t(`bankproduct.check.${checking}`)}
        groups={[
          { title: product.name, items: facts.money(product) },
          { title: t('bankproduct.page.rights'), items: facts.rights(product) },
          { title: t('bankproduct.page.conditions'), items: facts.conditions(product) },
          { title: t('bankproduct.page.papers'), items: [{ label: t('bankproduct.field.requiredPapers'), value: papers.length > 0 ? papers.join(t('punctuation.list')) : t('bankproduct.page.noPapers') }] },
        ]}
        promise={t(`bankproduct.promise.${checking}`)}
        confirmLabel={t(`bankproduct.do.${checking}`)}
        onConfirm={() => move.mutate(checking)}
        onBack={() => { move.reset(); onCheck(undefined); }}
        busy={move.isPending}
        problem={move.error}
      />
    );
  }
  const handlers: Record<string, ActionButton> = {
    EDIT: { label: t('bankproduct.do.EDIT'), onClick: () => void navigate(`/products/${product.id}/edit`) },
    ...Object.fromEntries(
      ORDER.map((action) => [
        action,
        { label: t(`bankproduct.do.${action}`), onClick: () => choose(action), danger: DANGEROUS.includes(action), busy: move.isPending && move.variables === action },
      ]),
    ),
  };
  return (
    <>
      {move.error && <ProblemAlert problem={move.error} />}
      <ActionBar
        actions={[...(product.editable ? ['EDIT'] : []), ...product.actions]}
        handlers={handlers}
        primary={product.actions.includes('PROPOSE') ? 'PROPOSE' : undefined}
        note={product.own && product.state === 'PROPOSED' ? t('bankproduct.secondPerson') : undefined}
      />
    </>
  );
}
