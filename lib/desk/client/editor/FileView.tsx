import type { Locale } from '../../../i18n/locales';
import type { Remark } from '../../api';
import { CodeEditor } from '../code/CodeEditor';
import { nameOfLanguage, useLanguage } from '../language';
import { canBeForm, type Draft } from './draft';

type Props = {
  draft: Draft;
  remarks: readonly Remark[];
  language: Locale;
  /** Where it opens. */
  line?: number;
  onChange: (change: Partial<Draft>) => void;
};

/** The whole file as text. */
export function FileView({ draft, remarks, language, line, onChange }: Props) {
  const { locale, t } = useLanguage();
  return (
    <>
      {!canBeForm(draft.base) && <p className="notice">{t('editor.notYaml')}</p>}
      <CodeEditor
        form="file"
        label={`${t('editor.asFile')}, ${nameOfLanguage(language, locale)}`}
        value={draft.text}
        textLanguage={language}
        remarks={remarks}
        line={line}
        onChange={(text) => onChange({ text })}
      />
    </>
  );
}
