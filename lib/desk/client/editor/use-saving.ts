import { useState } from 'react';
import type { Locale } from '../../../i18n/locales';
import type { Conflict, Edit, ItemPage } from '../../api';
import type { GivenUp } from '../../translation-api';
import { useAnnounce } from '../announcements';
import { useWords } from '../language';
import { ConflictError } from '../requests';
import { itemPath } from '../routes';
import { reasonOf, useAsk } from '../server';
import { editOf } from './draft';
import type { Drafts } from './use-drafts';

export type Saving = {
  save: (language: Locale, edit?: Edit) => Promise<void>;
  /** The original first: the translations saved after it are translations of what it says then. */
  saveAll: (languages: readonly Locale[]) => Promise<void>;
  isSaving: boolean;
  conflicts: Partial<Record<Locale, Conflict>>;
  /** Goes back to what is saved, with whatever was in conflict. */
  discard: (language: Locale) => void;
  /** The same, where the text is in conflict: it goes among the earlier versions. */
  giveUp: (language: Locale, text: string) => Promise<void>;
};

/** Saves one language of an item and says how it went; where somebody else changed the same, nothing is written. */
export function useSaving(page: ItemPage, drafts: Drafts, onPage: (page: ItemPage) => void): Saving {
  const { kind, id, original } = page;
  const t = useWords();
  const request = useAsk();
  const announce = useAnnounce();
  const [isSaving, setSaving] = useState(false);
  const [conflicts, setConflicts] = useState<Saving['conflicts']>({});

  const discard = (language: Locale) => {
    drafts.discard(language);
    setConflicts(({ [language]: _, ...others }) => others);
  };

  /** @returns the item as it is afterwards. */
  const saveBeside = async (
    shown: ItemPage,
    language: Locale,
    edit = editOf(drafts.of(language)),
  ): Promise<ItemPage> => {
    setSaving(true);
    try {
      const translated = { ...edit, originalHash: shown.files[original]?.hash };
      const saved = await request<ItemPage>('PUT', `${itemPath(kind, id)}/${language}`, translated);
      discard(language);
      onPage(saved);
      // Only these keep readers from seeing it; what else is remarked upon stands beside the fields.
      if (saved.errors > 0) announce(t('editor.savedWithMistakes', { count: saved.errors }), true);
      else announce(t('editor.saved', { file: `${language}.md` }));
      return saved;
    } catch (error) {
      if (error instanceof ConflictError) setConflicts((before) => ({ ...before, [language]: error.conflict }));
      else announce(reasonOf(error), true);
      return shown;
    } finally {
      setSaving(false);
    }
  };

  const saveAll: Saving['saveAll'] = async (languages) => {
    let shown = page;
    const isOriginal = (language: Locale) => Number(language === original);
    for (const language of languages.toSorted((left, right) => isOriginal(right) - isOriginal(left)))
      shown = await saveBeside(shown, language);
  };

  const giveUp: Saving['giveUp'] = async (language, text) => {
    const given: GivenUp = { text };
    try {
      await request('POST', `${itemPath(kind, id)}/${language}/versions`, given);
      discard(language);
      announce(t('editor.givenUp'));
    } catch (error) {
      announce(reasonOf(error), true);
    }
  };

  return {
    save: async (language, edit) => void (await saveBeside(page, language, edit)),
    saveAll,
    isSaving,
    conflicts,
    discard,
    giveUp,
  };
}
