import { useLocale } from 'next-intl';
import { Fragment } from 'react';
import type { Coverage } from '@/lib/content';
import { inQuotationMarks, languageAfterIn } from '@/lib/i18n/formats';
import { useTranslations } from '@/lib/i18n/translations';
import { PublishedDay } from './PublishedDay';
import { Words } from './Words';

/** What others wrote: outlet, headline as printed where it is known, our own gist, and what belongs to the page. */
export function CoverageList({ entries }: { entries: Coverage[] }) {
  const locale = useLocale();
  return (
    <ul className="measure">
      {entries.map((entry) => (
        <li key={entry.id} id={entry.id} className="border-t border-line py-5 first:border-0 first:pt-0">
          <a href={entry.facts.url} hrefLang={entry.facts.language} rel="external" className="text-lead leading-snug">
            {entry.outlet}
            {entry.facts.title && (
              <>
                : <cite lang={entry.facts.language}>{entry.facts.title}</cite>
              </>
            )}
          </a>
          {entry.facts.pullQuote && (
            <blockquote
              lang={entry.facts.language}
              cite={entry.facts.url}
              className="my-2 font-display text-lead leading-snug"
            >
              <p>{inQuotationMarks(locale, entry.facts.pullQuote)}</p>
            </blockquote>
          )}
          <p>
            <Words text={entry.words.gist} lang={entry.lang} />
          </p>
          <p className="mt-1 font-label text-note text-soft first-letter:uppercase">
            <Imprint entry={entry} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Language, author, day and rating of the page, as far as each is known. */
function Imprint({ entry: { facts, author } }: { entry: Coverage }) {
  const t = useTranslations('coverage');
  const locale = useLocale();
  const { rating } = facts;
  const parts = [
    t('inLanguage', { language: languageAfterIn(locale, facts.language) }),
    author,
    <PublishedDay key="day" date={facts.date} seen={facts.seen} />,
    rating &&
      (rating.of ? t(`${rating.unit}Of`, { ...rating, of: rating.of }) : t(rating.unit, { value: rating.value })),
  ].filter((part) => part !== undefined);
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one entry never move
    <Fragment key={index}>
      {index > 0 && '\u00a0· '}
      {part}
    </Fragment>
  ));
}
