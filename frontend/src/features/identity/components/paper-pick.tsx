import { useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fileSize } from '@/shared/ui/file-upload';
import { Icon } from '@/shared/ui/icon';

const TYPES = ['pdf', 'jpg', 'jpeg', 'png'];
const MAX_MEGABYTES = 5;

interface Props {
  /** Form.Item sets value, onChange and id. */
  value?: File;
  onChange?: (file: File | undefined) => void;
  id?: string;
}

/** A paper of a registration; it leaves this device only with the registration itself. */
export function PaperPick({ value, onChange, id }: Props) {
  const { t } = useTranslation();
  const [refusal, setRefusal] = useState<string>();
  const types = ['PDF', 'JPG', 'PNG'].join(t('punctuation.list'));
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (!file) return;
    const refused = refusalOf(file);
    setRefusal(refused);
    if (!refused) onChange?.(file);
  };
  const refusalOf = (file: File): string | undefined => {
    if (!TYPES.includes(file.name.split('.').pop()?.toLowerCase() ?? '')) return t('upload.wrongType', { name: file.name, types });
    if (file.size === 0) return t('upload.empty', { name: file.name });
    return file.size > MAX_MEGABYTES * 1024 * 1024 ? t('upload.tooLarge', { name: file.name, size: MAX_MEGABYTES }) : undefined;
  };
  return (
    <div className="zr-upload">
      <span className="zr-upload__button">
        <Icon name="upload" />
        {t('action.upload')}
        <input id={id} type="file" accept={TYPES.map((type) => `.${type}`).join(',')} onChange={choose} />
      </span>
      <span className="zr-upload__hint">{t('upload.hint', { types, size: MAX_MEGABYTES })}</span>
      {refusal && <p className="zr-bad" role="alert">{refusal}</p>}
      {value && (
        <ul className="zr-upload__files" aria-label={t('upload.list')}>
          <li>
            <Icon name="page" />
            <span>{value.name}</span>
            <span className="zr-meta">{fileSize(value.size)}</span>
            <button type="button" className="zr-text-button" aria-label={`${t('action.remove')} ${value.name}`} onClick={() => onChange?.(undefined)}>
              {t('action.remove')}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}
