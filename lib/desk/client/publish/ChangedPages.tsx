import type { ChangedPage } from '../../publish-api';
import { nameOfLanguage, useLanguage } from '../language';

/** Pages, not lines: each opens as it will look. */
export function ChangedPages({ pages }: { pages: readonly ChangedPage[] }) {
  const { locale, t } = useLanguage();
  return (
    <section aria-labelledby="changed-pages">
      <h2 id="changed-pages">{t('publish.pages', { count: pages.length })}</h2>
      <ul className="rows">
        {pages.map(({ path, language, what, because }) => (
          <li key={path}>
            <strong>{t(`publish.${what}`)}</strong>{' '}
            {what === 'removed' ? <span>{path}</span> : <a href={path}>{path}</a>}{' '}
            <span className="muted">
              {nameOfLanguage(language, locale)}; {because.map(({ title }) => title).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
