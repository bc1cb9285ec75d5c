import { useLocale, useTranslations } from 'next-intl';
import type { Localized, NamedPerson, Title } from '@/lib/content';
import { countryName, formatList } from '@/lib/i18n/formats';
import type { KeyArt } from '@/lib/publish/look';
import { KeyArtPicture } from './KeyArtPicture';

type Props = { film: Localized<'film'>; titles: Title[]; directors: NamedPerson[]; keyArt?: KeyArt };

/** The beginning, at night: the title large in the reader's language and small in the others, then the key art. */
export function FilmHead({ film: { words, facts, lang }, titles, directors, keyArt }: Props) {
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
    <div className="night">
      <div className="band pt-8 pb-6 wide:pt-12">
        <h1 lang={lang} className="font-display text-title leading-[0.95] tracking-[-0.02em]">
          {words.title}
        </h1>
        <div className="mt-5 flex flex-wrap items-baseline gap-x-10 gap-y-2 wide:mt-7">
          {others.length > 0 && (
            <p className="flex flex-wrap gap-x-8 font-display text-head">
              {others.map(({ lang: language, title }) => (
                <span key={language} lang={language}>
                  {title}
                </span>
              ))}
            </p>
          )}
          <ul className="dotted flex flex-wrap font-label text-label text-soft">
            {[directed, `${countries}, ${facts.year}`, words.genre, minutes]
              .filter((part) => typeof part === 'string')
              .map((part) => (
                <li key={part}>{part}</li>
              ))}
          </ul>
        </div>
      </div>
      {keyArt && <KeyArtPicture keyArt={keyArt} lang={lang} />}
    </div>
  );
}
