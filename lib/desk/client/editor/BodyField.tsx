import type { Locale } from '../../../i18n/locales';
import type { Remark } from '../../api';
import type { Sentence } from '../../translation-api';
import { CodeEditor } from '../code/CodeEditor';
import { FieldRemarks } from '../fields/FieldRemarks';
import { useWords } from '../language';
import { bodyLine } from './body-line';
import { ChangedSentences } from './ChangedSentences';
import type { Draft } from './draft';

type Props = {
  draft: Draft;
  remarks: readonly Remark[];
  language: Locale;
  original?: { language: Locale; body: string };
  /** Of the original, where it says something else since it was translated. */
  sentences?: readonly Sentence[];
  onChange: (body: string) => void;
};

/** The text below the front matter; for a translation, with that of the original to open. */
export function BodyField({ draft, remarks, language, original, sentences, onChange }: Props) {
  const t = useWords();
  const before = bodyLine(draft.base);
  const found = remarks.filter(({ field }) => field === 'body');
  const within = found.map((remark) => ({ ...remark, line: Math.max(1, remark.line - before) }));
  return (
    <div className="part" data-field="body">
      <h3>{t('editor.body')}</h3>
      <p className="hint">{t('editor.bodyHint')}</p>
      {original && (sentences || original.body.trim() !== '') && (
        <details className="original-words" open={sentences !== undefined}>
          <summary>{t('editor.originalWords')}</summary>
          <p lang={original.language} className="original-body">
            {sentences ? <ChangedSentences sentences={sentences} /> : original.body.trim()}
          </p>
        </details>
      )}
      <FieldRemarks remarks={found} />
      <CodeEditor
        form="body"
        label={t('editor.body')}
        value={draft.body}
        textLanguage={language}
        remarks={within}
        onChange={onChange}
      />
    </div>
  );
}
