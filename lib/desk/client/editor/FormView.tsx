import type { Locale } from '../../../i18n/locales';
import type { ItemPage, ItemRow, Remark } from '../../api';
import type { KindRow } from '../../field-api';
import type { OriginalChanges } from '../../translation-api';
import { FieldContext } from '../fields/field-context';
import { fieldTree } from '../fields/field-tree';
import { useWords } from '../language';
import { BodyField } from './BodyField';
import { sentencesAt } from './ChangedSentences';
import { CorrectionCard } from './CorrectionCard';
import type { Draft } from './draft';
import { EmbargoCard } from './EmbargoCard';
import { FieldList } from './FieldList';
import { isOfPublication, reasonField } from './publication';
import type { Drafts } from './use-drafts';
import { valueAt } from './values';

type Props = {
  draft: Draft;
  remarks: readonly Remark[];
  language: Locale;
  page: ItemPage;
  kind: KindRow;
  items: readonly ItemRow[];
  drafts: Drafts;
  /** What the original says otherwise since it was translated. */
  changes?: OriginalChanges;
  onChange: (change: Partial<Draft>) => void;
};

/** A file as a form: in the original the facts and the words, in a translation the words beside those of the original. */
export function FormView({ draft, remarks, language, page, kind, items, drafts, changes, onChange }: Props) {
  const t = useWords();
  const isOriginal = language === page.original;
  const facts = fieldTree(kind.fields, ['facts']);
  const words = fieldTree(kind.fields, []).filter(({ name }) => name !== 'facts');
  const isReason = ({ name }: { name: string }) => isOriginal && name === reasonField;
  const original = drafts.of(page.original);
  const surroundings = {
    items,
    pictures: page.pictures,
    photograph: valueAt(original.data, ['facts', 'file']),
    remarks,
    ...(!isOriginal && { original: original.data, originalLanguage: page.original, changes }),
  };
  const list = { data: draft.data, onChange: (data: Draft['data']) => onChange({ data }) };
  return (
    <FieldContext value={surroundings}>
      {isOriginal && (
        <EmbargoCard
          draft={draft}
          nodes={facts.filter(isOfPublication)}
          reason={words.filter(isReason)}
          onChange={list.onChange}
        />
      )}
      {isOriginal && facts.some(({ name }) => name === 'corrections') && (
        <CorrectionCard draft={draft} onChange={list.onChange} />
      )}
      {isOriginal && (
        <fieldset className="part">
          <legend>{t('editor.facts')}</legend>
          <p className="hint">{t('editor.factsHint')}</p>
          <FieldList nodes={facts.filter((node) => !isOfPublication(node))} above={['facts']} {...list} />
        </fieldset>
      )}
      <fieldset className="part">
        <legend>{t('editor.words')}</legend>
        <FieldList nodes={words.filter((node) => !isReason(node))} above={[]} {...list} />
      </fieldset>
      {kind.hasBody && (
        <BodyField
          {...{ draft, remarks, language }}
          original={isOriginal ? undefined : { language: page.original, body: original.body }}
          sentences={sentencesAt(changes, ['body'])}
          onChange={(body) => onChange({ body })}
        />
      )}
    </FieldContext>
  );
}
