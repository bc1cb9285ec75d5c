import type { Locale } from '../../../i18n/locales';
import type { ItemPage } from '../../api';
import type { OriginalChanges } from '../../translation-api';
import { useWords } from '../language';
import { ChangedSentences } from './ChangedSentences';
import { type Draft, isDirty } from './draft';
import type { Saving } from './use-saving';

type Props = { language: Locale; page: ItemPage; draft: Draft; changes?: OriginalChanges; saving: Saving };

/**
 * Says that the original has changed since it was translated, and where. In the form the sentences stand at their fields;
 * beside the text of the file they stand here. What is being edited is confirmed by saving it.
 */
export function StaleNotice({ language, page, draft, changes, saving }: Props) {
  const t = useWords();
  const nameOf = (path: string[]) => (path[0] === 'body' ? t('editor.body') : path.join('.'));
  const fields = changes?.fields ?? [];
  return (
    <div className="notice">
      <p>{t('editor.stale')}</p>
      {changes?.isKnown === false && <p>{t('editor.noEarlierWords')}</p>}
      {fields.length > 0 && (
        <p>{t('editor.changedSince', { fields: fields.map(({ path }) => nameOf(path)).join(', ') })}</p>
      )}
      {draft.asFile &&
        fields.map(({ path, sentences }) => (
          <p key={path.join('.')} lang={page.original} className="original-words original-body">
            <ChangedSentences sentences={sentences} />
          </p>
        ))}
      {!isDirty(draft) && (
        <button
          type="button"
          onClick={() => void saving.save(language, { hash: page.files[language]?.hash, stillRight: true })}
        >
          {t('translations.stillRight')}
        </button>
      )}
    </div>
  );
}
