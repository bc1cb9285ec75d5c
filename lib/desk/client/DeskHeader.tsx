import { locales } from '../../i18n/locales';
import { nameOfLanguage, useLanguage } from './language';
import { Link } from './navigation';
import { pageHref, pages } from './routes';

export function DeskHeader({ current }: { current: string }) {
  const { locale, t, choose } = useLanguage();
  return (
    <header className="desk-head">
      <p className="desk-title">{t('desk.title')}</p>
      <nav aria-label={t('desk.pages')}>
        <ul>
          {pages.map((page) => (
            <li key={page}>
              <Link href={pageHref(page)} aria-current={page === current ? 'page' : undefined}>
                {t(`pages.${page}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <label className="desk-language">
        <span className="visually-hidden">{t('desk.language')}</span>
        <select
          value={locale}
          onChange={({ target }) => choose(locales.find((each) => each === target.value) ?? locale)}
        >
          {locales.map((each) => (
            <option key={each} value={each} lang={each}>
              {nameOfLanguage(each, each)}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}
