import { useLocale, useTranslations } from 'next-intl';
import type { Localized } from '@/lib/content';
import { ownName } from '@/lib/i18n/formats';
import { localPath } from '@/lib/i18n/routes';
import { Day } from './Day';
import { Words } from './Words';

type Props = { releases: Localized<'press'>[]; headingLevel?: 'h2' | 'h3' };

/** Press releases as a newsroom scans them: day and place, headline, summary, languages. */
export function ReleaseList({ releases, headingLevel: Heading = 'h3' }: Props) {
  const t = useTranslations('press');
  const locale = useLocale();
  if (releases.length === 0) return <p>{t('empty')}</p>;
  return (
    <ol className="grid gap-10">
      {releases.map(({ id, facts, words, lang, languages }) => (
        <li key={id}>
          <p className="font-label text-[0.9375rem]">
            <Day date={facts.date} className="font-semibold" />, <Words text={words.place} lang={lang} />
          </p>
          <Heading className="mt-1 text-2xl">
            <a href={localPath(locale, `/press/${id}`)} className="no-underline hover:underline">
              <Words text={words.headline} lang={lang} />
            </a>
          </Heading>
          <p className="mt-2 max-w-2xl">
            <Words text={words.summary} lang={lang} />
          </p>
          {languages.length > 1 && (
            <ul className="mt-1 flex gap-x-4 font-label text-[0.9375rem]" aria-label={t('readIn')}>
              {languages
                .filter((language) => language !== locale)
                .map((language) => (
                  <li key={language}>
                    <a
                      href={localPath(language, `/press/${id}`)}
                      lang={language}
                      hrefLang={language}
                      className="target text-soft"
                    >
                      {ownName(language)}
                    </a>
                  </li>
                ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
