import type { Locale } from '../../../i18n/locales';
import type { Edit, ItemPage, ItemRow } from '../../api';
import { useAnnounce } from '../announcements';
import { nameOfLanguage, useLanguage } from '../language';
import { itemPath } from '../routes';
import { reasonOf, useAsk } from '../server';

type Props = { item: ItemRow; language: Locale; onChanged: () => void };

/** The original has changed, and the translation need not. */
export function StillRightButton({ item: { kind, id, title }, language, onChanged }: Props) {
  const { locale, t } = useLanguage();
  const request = useAsk();
  const announce = useAnnounce();
  const confirm = async () => {
    const path = itemPath(kind, id);
    try {
      const { files, original } = await request<ItemPage>('GET', path);
      const edit: Edit = { hash: files[language]?.hash, originalHash: files[original]?.hash, stillRight: true };
      await request('PUT', `${path}/${language}`, edit);
      announce(t('translations.confirmed'));
      onChanged();
    } catch (error) {
      announce(reasonOf(error), true);
    }
  };
  const name = t('translations.stillRightOf', { title, language: nameOfLanguage(language, locale) });
  return (
    <button type="button" className="small" onClick={confirm} aria-label={name}>
      {t('translations.stillRight')}
    </button>
  );
}
