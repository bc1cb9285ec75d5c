import { type Locale, locales } from '../../../i18n/locales';
import type { ItemRow } from '../../api';
import type { Confirmation, AllStillRight as Order } from '../../translation-api';
import { useAnnounce } from '../announcements';
import { nameOfLanguage, useLanguage } from '../language';
import { reasonOf, useAsk } from '../server';

type Props = { items: readonly ItemRow[]; onChanged: () => void };

/** For each language: everything in it has been looked at, as when a folder is begun that was translated elsewhere. */
export function AllStillRight({ items, onChanged }: Props) {
  const { locale, t } = useLanguage();
  const request = useAsk();
  const announce = useAnnounce();
  const among = (language: Locale, ...states: string[]) =>
    items.filter(({ texts }) => states.includes(texts[language]));
  const confirmAll = async (language: Locale) => {
    const open = among(language, 'unknown', 'stale');
    const name = nameOfLanguage(language, locale);
    const stale = among(language, 'stale').length;
    if (!confirm(t('translations.allRightAsk', { count: open.length, language: name, stale }))) return;
    const order: Order = { items: open.map(({ kind, id }) => ({ kind, id })) };
    try {
      const path = `/translations/${language}/still-right`;
      const { confirmed, unreadable } = await request<Confirmation>('POST', path, order);
      announce(t('translations.allConfirmed', { count: confirmed }));
      if (unreadable.length > 0) announce(t('translations.unreadable', { files: unreadable.join(', ') }), true);
      onChanged();
    } catch (error) {
      announce(reasonOf(error), true);
    }
  };
  const languages = locales.filter((language) => among(language, 'unknown', 'stale').length > 0);
  return (
    <p className="actions">
      {languages.map((language) => (
        <button key={language} type="button" className="small" onClick={() => void confirmAll(language)}>
          {t('translations.allRightOf', { language: nameOfLanguage(language, locale) })}
        </button>
      ))}
    </p>
  );
}
