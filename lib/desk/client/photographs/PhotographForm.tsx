import { useEffect, useId, useState } from 'react';
import type { KindRow } from '../../field-api';
import { FieldList } from '../editor/FieldList';
import { fieldTree } from '../fields/field-tree';
import { IdInput } from '../items/IdInput';
import { nameOfLanguage, useLanguage } from '../language';
import { sizeText } from '../size-text';
import { type NewPhotograph, takenFromFile } from './new-photograph';
import { PhotoWarnings } from './PhotoWarnings';

type Props = {
  photograph: NewPhotograph;
  kind: KindRow;
  like: readonly string[];
  hasCredit: boolean;
  onChange: (changed: Partial<NewPhotograph>) => void;
  onRemove: () => void;
};

const factsAtFirst = ['kind', 'credit'];
const otherFacts = ['photographer', 'copyright', 'source', 'people', 'date'];

/** A photograph that was dropped: what it looks like, what is wrong with it, and the fields of its item. */
export function PhotographForm({ photograph, kind, like, hasCredit, onChange, onRemove }: Props) {
  const { locale, t } = useLanguage();
  const heading = useId();
  const picture = useObjectUrl(photograph.file);
  const { file, inspection, id, language, data } = photograph;
  const facts = fieldTree(kind.fields, ['facts']);
  const words = fieldTree(kind.fields, []).filter(({ name }) => name !== 'facts' && name !== 'draft');
  const taken = takenFromFile(photograph).map(
    (path) => kind.fields.find((field) => field.path.join('.') === path)?.label ?? path,
  );
  const list = { data, onChange: (changed: typeof data) => onChange({ data: changed }) };
  return (
    <section className="part photograph" aria-labelledby={heading}>
      <div>
        <h2 id={heading}>{file.name}</h2>
        {picture && <img src={picture} alt="" />}
        <p className="muted">
          {t('pictures.size', { width: `${inspection.width}`, height: `${inspection.height}` })},{' '}
          {sizeText(file.size, locale)} · {nameOfLanguage(language, locale)}
        </p>
        <PhotoWarnings {...{ like, hasCredit }} warnings={inspection.warnings} ending={inspection.ending} />
        <button type="button" className="small" onClick={onRemove} aria-label={`${t('editor.remove')}: ${file.name}`}>
          {t('editor.remove')}
        </button>
      </div>
      <div>
        <p className="notice">
          {taken.length > 0 ? t('photographs.saidByFile', { fields: taken.join('; ') }) : t('photographs.saidNothing')}
        </p>
        <IdInput label={t('items.id')} value={id} onChange={(changed) => onChange({ id: changed })} />
        <FieldList nodes={facts.filter(({ name }) => factsAtFirst.includes(name))} above={['facts']} {...list} />
        <FieldList nodes={words} above={[]} {...list} />
        <details>
          <summary>{t('photographs.more')}</summary>
          <FieldList nodes={facts.filter(({ name }) => otherFacts.includes(name))} above={['facts']} {...list} />
        </details>
      </div>
    </section>
  );
}

/** The address of a file that lies on the producer's machine only. */
function useObjectUrl(file: File): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address;
}
