import { type Locale, locales } from '../../../i18n/locales';
import type { ItemPage } from '../../api';
import { nameOfLanguage, useLanguage } from '../language';
import { Link } from '../navigation';
import { itemHref } from '../routes';

type Props = { page: ItemPage; chosen: Locale; dirty: readonly Locale[] };

export function LanguageTabs({ page: { kind, id, texts }, chosen, dirty }: Props) {
  const { locale, t } = useLanguage();
  return (
    <nav className="tabs" aria-label={t('editor.languages')}>
      <ul>
        {locales.map((language) => (
          <li key={language}>
            <Link
              href={itemHref({ kind, id, language })}
              aria-current={language === chosen ? 'page' : undefined}
              className={`is-${texts[language]}`}
            >
              {nameOfLanguage(language, locale)} <span className="muted">{t(`text.${texts[language]}`)}</span>
              {dirty.includes(language) && <strong> · {t('editor.unsaved')}</strong>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
