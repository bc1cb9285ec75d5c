import { useLocale } from 'next-intl';
import type { Localized } from '@/lib/content';
import { languageAfterIn, ownName } from '@/lib/i18n/formats';
import { localPath } from '@/lib/i18n/routes';
import { useTranslations } from '@/lib/i18n/translations';
import { Day } from './Day';
import { Words } from './Words';

type Props = { releases: Localized<'press'>[]; headingLevel?: 'h2' | 'h3' };

/** Press releases as a newsroom scans them: what it is, of when and where, headline, summary, languages. */
export function ReleaseList({ releases, headingLevel: Heading = 'h3' }: Props) {
  const t = useTranslations('press');
  const locale = useLocale();
  if (releases.length === 0) return <p>{t('empty')}</p>;
  return (
    <ol>
      {releases.map(({ id, facts, words, lang, languages, isStale }) => (
        <li key={id} className="border-t border-line py-7 first:border-0 first:pt-0 last:pb-0">
          <p className="font-label text-label">
            <Day date={facts.date} className="font-semibold" />, <Words text={words.place} lang={lang} />
            {facts.kind === 'announcement' && <span className="text-soft"> · {t('announcement')}</span>}
            <TranslationMark {...{ lang, isStale }} />
          </p>
          <Heading className="mt-2 font-display text-head">
            <a href={localPath(locale, `/press/${id}`)} className="no-underline hover:underline">
              <Words text={words.headline} lang={lang} />
            </a>
          </Heading>
          <p className="measure mt-2 text-soft">
            <Words text={words.summary} lang={lang} />
          </p>
          <OtherLanguages id={id} languages={languages.filter((language) => language !== locale)} />
        </li>
      ))}
    </ol>
  );
}

/** Why the words are not those of a translation that is up to date. */
function TranslationMark({ lang, isStale }: Pick<Localized, 'lang' | 'isStale'>) {
  const t = useTranslations('notice');
  const locale = useLocale();
  if (lang === locale && !isStale) return null;
  const mark = lang === locale ? t('mayBeBehind') : t('shownIn', { language: languageAfterIn(locale, lang) });
  return <span className="text-soft"> · {mark}</span>;
}

type Item = Pick<Localized<'press'>, 'id' | 'languages'>;

/** Where else it can be read; one that the page's language does not have is nowhere but there. */
function OtherLanguages({ id, languages }: Item) {
  const t = useTranslations('press');
  if (languages.length === 0) return null;
  return (
    <ul className="no-print mt-2 flex gap-x-5 font-label text-label" aria-label={t('readIn')}>
      {languages.map((language) => (
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
  );
}
