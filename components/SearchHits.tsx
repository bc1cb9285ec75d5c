import { useLocale } from 'next-intl';
import { languageAfterIn } from '@/lib/i18n/formats';
import { localPath } from '@/lib/i18n/routes';
import { useTranslations } from '@/lib/i18n/translations';
import type { Hit } from '@/lib/search/search';
import { Marked } from './Marked';

/** What was found, the best first: what it is, in which language, and the words around those that were searched for. */
export function SearchHits({ hits }: { hits: Hit[] }) {
  const t = useTranslations('search');
  const locale = useLocale();
  return (
    <ol>
      {hits.map(({ kind, id, path, lang, titleLang, title, excerpt }) => (
        <li key={`${kind}/${id}`} className="border-t border-line py-6 first:border-0 first:pt-0 last:pb-0">
          <p className="font-label text-label text-soft">
            {t(`kind.${kind}`)}
            {lang !== locale && `, ${t('inLanguage', { language: languageAfterIn(locale, lang) })}`}
          </p>
          <div lang={lang === locale ? undefined : lang}>
            <h2 className="mt-1 font-display text-head" lang={titleLang === lang ? undefined : titleLang}>
              <a href={localPath(lang, path)} hrefLang={lang} className="no-underline hover:underline">
                <Marked text={title} />
              </a>
            </h2>
            <p className="measure mt-2">
              <Marked text={excerpt} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
