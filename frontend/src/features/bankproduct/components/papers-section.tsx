import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from '@/shared/ui/icon';
import { Sheet } from '@/shared/ui/sheet';

const MOST = 30;
const CODE = /^[A-Z][A-Z0-9_]{1,39}$/;

/** Papers that an application for the product must bring. */
export function PapersSection() {
  const { t } = useTranslation();
  const rules = (field: string, max: number) => [
    { required: true, whitespace: true, message: t('problem.required', { field }) },
    { max, message: t('problem.tooLong', { field, max }) },
  ];
  return (
    <Sheet title={t('bankproduct.page.papers')}>
      <Form.List name="requiredPapers">
        {(rows, { add, remove }) => (
          <>
            {rows.length === 0 && <p className="zr-muted zr-product-hint">{t('bankproduct.form.noPapers')}</p>}
            {rows.map((row, index) => (
              <fieldset key={row.key} className="zr-group">
                <legend>{t('bankproduct.form.paper', { no: index + 1 })}</legend>
                <div className="zr-product-paper">
                  <Form.Item name={[row.name, 'zh']} label={t('bankproduct.form.paperZh')} rules={rules(t('bankproduct.form.paperZh'), 60)}><Input /></Form.Item>
                  <Form.Item name={[row.name, 'en']} label={t('bankproduct.form.paperEn')} rules={rules(t('bankproduct.form.paperEn'), 120)}><Input /></Form.Item>
                  <Form.Item name={[row.name, 'code']} label={t('bankproduct.form.paperCode')} rules={[...rules(t('bankproduct.form.paperCode'), 40), { pattern: CODE, message: t('bankproduct.form.paperCodeHint') }]}>
                    <Input placeholder="ANNUAL_REPORT" />
                  </Form.Item>
                  <Button size="small" onClick={() => remove(row.name)} aria-label={t('bankproduct.form.removePaper', { no: index + 1 })}>{t('action.remove')}</Button>
                </div>
              </fieldset>
            ))}
            {rows.length < MOST && <Button onClick={() => add({})}><Icon name="plus" />{t('bankproduct.form.addPaper')}</Button>}
          </>
        )}
      </Form.List>
    </Sheet>
  );
}
