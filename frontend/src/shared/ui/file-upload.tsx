import { useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { documentUrl, uploadDocument, type StoredDocument } from '@/shared/api/documents';
import { asProblem, type ProblemError } from '@/shared/api/problem';
import { Icon } from './icon';
import { ProblemAlert } from './problem-alert';

interface Props {
  /** Form.Item sets value, onChange and id. */
  value?: StoredDocument[];
  onChange?: (documents: StoredDocument[]) => void;
  id?: string;
  /** File endings without the dot. */
  types?: readonly string[];
  maxMegabytes?: number;
  multiple?: boolean;
}

const DEFAULT_TYPES = ['pdf', 'jpg', 'png'] as const;

/** Files are stored as they are chosen; the form keeps their ids. */
export function FileUpload({ value = [], onChange, id, types = DEFAULT_TYPES, maxMegabytes = 20, multiple = false }: Props) {
  const { t } = useTranslation();
  const [uploading, setUploading] = useState<string>();
  const [refusals, setRefusals] = useState<string[]>([]);
  const [problem, setProblem] = useState<ProblemError>();
  const words = types.join(t('punctuation.list')).toUpperCase();

  const refusal = (file: File): string | undefined => {
    const ending = file.name.split('.').pop()?.toLowerCase() ?? '';
    if (!types.includes(ending)) return t('upload.wrongType', { name: file.name, types: words });
    if (file.size === 0) return t('upload.empty', { name: file.name });
    if (file.size > maxMegabytes * 1024 * 1024) return t('upload.tooLarge', { name: file.name, size: maxMegabytes });
    return undefined;
  };
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    event.target.value = '';
    setRefusals(files.map(refusal).filter((text) => text !== undefined));
    setProblem(undefined);
    let stored = multiple ? value : [];
    try {
      for (const file of files.filter((candidate) => !refusal(candidate))) {
        setUploading(file.name);
        stored = [...stored, await uploadDocument(file, crypto.randomUUID())];
        onChange?.(stored);
      }
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setUploading(undefined);
    }
  };

  return (
    <div className="zr-upload">
      <span className="zr-upload__button">
        <Icon name="upload" />
        {t('action.upload')}
        <input id={id} type="file" multiple={multiple} disabled={uploading !== undefined} accept={types.map((type) => `.${type}`).join(',')} onChange={(event) => void choose(event)} />
      </span>
      <span className="zr-upload__hint">{t('upload.hint', { types: words, size: maxMegabytes })}</span>
      <div role="status">{uploading && <p className="zr-muted">{t('upload.uploading', { name: uploading })}</p>}</div>
      {refusals.map((text) => <p key={text} className="zr-bad" role="alert">{text}</p>)}
      {problem && <ProblemAlert problem={problem} />}
      {value.length > 0 && (
        <ul className="zr-upload__files" aria-label={t('upload.list')}>
          {value.map((document) => (
            <li key={document.id}>
              <Icon name="page" />
              <a href={documentUrl(document.id)} target="_blank" rel="noreferrer">{document.name}</a>
              {document.sizeBytes > 0 && <span className="zr-meta">{fileSize(document.sizeBytes)}</span>}
              <button type="button" className="zr-text-button" aria-label={`${t('action.remove')} ${document.name}`} onClick={() => onChange?.(value.filter((other) => other.id !== document.id))}>
                {t('action.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(0)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
