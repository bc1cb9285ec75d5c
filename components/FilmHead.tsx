import { useLocale } from 'next-intl';
import type { Evidence, Localized, NamedPerson, Title } from '@/lib/content';
import { countryName, formatList } from '@/lib/i18n/formats';
import { useTranslations } from '@/lib/i18n/translations';
import type { KeyArt } from '@/lib/publish/theme';
import { KeyArtPicture } from './KeyArtPicture';
import { PressMark } from './PressMark';
import { PressNote } from './PressNote';
import { WhereToWatch } from './WhereToWatch';

type Props = { film: Localized<'film'>; titles: Title[]; directors: NamedPerson[]; keyArt?: KeyArt };

type Figure = { text: string; evidence?: Evidence };

/** The beginning, at night: the title large in the reader's language and small in the others, then the key art. */
export function FilmHead({ film, titles, directors, keyArt }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const { words, facts, lang } = film;
  const { evidence, runningTime } = facts;
  const others = titles.filter(({ title }) => title !== words.title);
  const countries = formatList(
    locale,
    facts.countries.map((country) => countryName(locale, country)),
  );
  const names = formatList(
    locale,
    directors.map(({ name }) => name.name),
  );
  const figures: Figure[] = [
    ...(names ? [{ text: t('home.director', { names }) }] : []),
    { text: `${countries}, ${facts.year}`, evidence: evidence.countries },
    { text: words.genre, evidence: evidence.genre },
    ...(runningTime ? [{ text: t('film.minutes', { minutes: runningTime }), evidence: evidence.runningTime }] : []),
  ];
  return (
    <div className="night">
      <div className="band pt-8 pb-6 wide:pt-12">
        <h1 lang={lang} className="font-display text-title leading-[0.95] tracking-[-0.02em]">
          {words.title}
        </h1>
        <div className="mt-5 grid gap-y-2 wide:mt-7">
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
            {figures.map((figure) => (
              <li key={figure.text}>
                {figure.text}
                <PressMark of={figure.evidence} />
              </li>
            ))}
          </ul>
        </div>
        <div className="mt-5">
          <WhereToWatch film={film} />
          <PressNote
            of={[...figures.map((figure) => figure.evidence), ...(words.whereToWatch ? [evidence.whereToWatch] : [])]}
          />
        </div>
      </div>
      {keyArt && <KeyArtPicture keyArt={keyArt} lang={lang} />}
    </div>
  );
}
