import { useLocale, useTranslations } from 'next-intl';
import type { Localized, NamedPerson, Title } from '@/lib/content';
import { countryName, formatList } from '@/lib/i18n/formats';

type Props = { film: Localized<'film'>; titles: Title[]; directors: NamedPerson[] };

/** The title large in the reader's language and small in the others, and what a listing prints of the film. */
export function FilmHead({ film: { words, facts, lang }, titles, directors }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const others = titles.filter(({ title }) => title !== words.title);
  const countries = formatList(
    locale,
    facts.countries.map((country) => countryName(locale, country)),
  );
  const directed =
    directors.length > 0 &&
    t('home.director', {
      names: formatList(
        locale,
        directors.map(({ name }) => name.name),
      ),
    });
  const minutes = facts.runningTime && t('film.minutes', { minutes: facts.runningTime });
  return (
    <div className="py-14 wide:py-24">
      <h1 lang={lang} className="text-6xl leading-none wide:text-8xl">
        {words.title}
      </h1>
      {others.length > 0 && (
        <p className="mt-4 flex flex-wrap gap-x-8 text-2xl text-soft">
          {others.map(({ lang: language, title }) => (
            <span key={language} lang={language}>
              {title}
            </span>
          ))}
        </p>
      )}
      <ul className="mt-4 flex flex-wrap gap-x-6 font-label">
        {[directed, `${countries}, ${facts.year}`, words.genre, minutes]
          .filter((part) => typeof part === 'string')
          .map((part) => (
            <li key={part}>{part}</li>
          ))}
      </ul>
    </div>
  );
}
