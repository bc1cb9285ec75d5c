import { useLocale, useTranslations } from 'next-intl';
import type { Localized } from '@/lib/content';
import { languageName } from '@/lib/i18n/formats';
import { Day } from './Day';
import { Words } from './Words';

/** What others wrote: outlet, headline as printed where it is known, our own gist, language and date. */
export function CoverageList({ entries }: { entries: Localized<'coverage'>[] }) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <ul className="measure">
      {entries.map(({ id, facts, words, lang }) => (
        <li key={id} id={id} className="border-t border-line py-5 first:border-0 first:pt-0">
          <a href={facts.url} hrefLang={facts.language} rel="external" className="text-lead leading-snug">
            {facts.outlet}
            {facts.title && (
              <>
                : <cite lang={facts.language}>{facts.title}</cite>
              </>
            )}
          </a>
          <p>
            <Words text={words.gist} lang={lang} />
          </p>
          <p className="mt-1 font-label text-note text-soft first-letter:uppercase">
            {facts.date ? <Day date={facts.date} /> : t('date.undated')},{' '}
            {t('coverage.inLanguage', { language: languageName(locale, facts.language) })}
            {facts.author && `, ${t('coverage.by', { author: facts.author })}`}
            {facts.rating &&
              `, ${t('coverage.rating', { rating: [facts.rating.value, facts.rating.of].filter(Boolean).join('/') })}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
