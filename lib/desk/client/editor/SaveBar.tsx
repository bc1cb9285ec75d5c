import type { Locale } from '../../../i18n/locales';
import type { ItemPage } from '../../api';
import { useAnnounce } from '../announcements';
import { nameOfLanguage, useLanguage } from '../language';
import { type Draft, isDirty } from './draft';
import type { Saving } from './use-saving';

type Props = { draft: Draft; language: Locale; page: ItemPage; saving: Saving };

/** Whether a language is saved, and what can be done about it. */
export function SaveBar({ draft, language, page, saving }: Props) {
  const { locale, t } = useLanguage();
  const announce = useAnnounce();
  const isChanged = isDirty(draft);
  const isChangedElsewhere = isChanged && draft.base?.hash !== page.files[language]?.hash;
  const name = (action: string) => `${action}, ${nameOfLanguage(language, locale)}`;
  const discard = () => {
    saving.discard(language);
    announce(t('editor.discarded'));
  };
  return (
    <div className="save-bar">
      {isChangedElsewhere && <p className="notice">{t('editor.changedElsewhere')}</p>}
      <button
        type="button"
        className="primary"
        aria-label={name(t('editor.save'))}
        aria-keyshortcuts="Control+S Meta+S"
        aria-disabled={!isChanged || saving.isSaving}
        onClick={() => isChanged && !saving.isSaving && void saving.save(language)}
      >
        {t('editor.save')}
      </button>
      {isChanged && (
        <button type="button" aria-label={name(t('editor.discard'))} onClick={discard}>
          {t('editor.discard')}
        </button>
      )}
      <span className={isChanged ? 'is-unsaved' : 'muted'}>
        {t(saving.isSaving ? 'editor.saving' : isChanged ? 'editor.unsaved' : 'editor.unchanged')}
      </span>
    </div>
  );
}
