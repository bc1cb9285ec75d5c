import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { AwardList } from '@/components/AwardList';
import { DateList } from '@/components/DateList';
import { FilmHead } from '@/components/FilmHead';
import { MoreLink } from '@/components/MoreLink';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { PeopleList } from '@/components/PeopleList';
import { ReleaseList } from '@/components/ReleaseList';
import { Section } from '@/components/Section';
import { Trailer } from '@/components/Trailer';
import { Words } from '@/components/Words';
import { currentEdition, filmOf, frameOf, listOf, namedPeople, nearestDates, siteUrl, titlesOf } from '@/lib/content';
import { awardLines } from '@/lib/document/compose/awards';
import { getTranslations } from '@/lib/i18n/translations';
import { pageMetadata } from '@/lib/publish/metadata';
import { shownAtStart } from '@/lib/publish/pages';
import { keyArtOf } from '@/lib/publish/theme';
import { posterPath } from '@/lib/publish/trailer';
import { watchAddress } from '@/lib/publish/youtube';

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const edition = currentEdition();
  const film = filmOf(edition, locale);
  const { title, synopsis } = film.words;
  const t = await getTranslations('home');
  return pageMetadata({
    edition,
    locale,
    path: '',
    title: t('title', { film: title }),
    description: synopsis.short,
    lang: film.lang,
    languages: film.languages,
    siteUrl: siteUrl(),
  });
}

export default async function HomePage() {
  const locale = await getLocale();
  const t = await getTranslations('home');
  const edition = currentEdition();
  const film = filmOf(edition, locale);
  const awards = awardLines({ edition, locale, siteUrl: '' });
  const people = namedPeople(edition, locale);
  return (
    <Page frame={frameOf(edition, locale)} path="" fromNight>
      <FilmHead
        film={film}
        titles={titlesOf(edition)}
        directors={people.filter(({ person }) => person.facts.credits.includes('director'))}
        keyArt={keyArtOf(film)}
      />
      <div className="night">
        <Section id="dates" title={t('whenAndWhere')}>
          <DateList dates={nearestDates(edition, locale, shownAtStart.dates)} />
          <MoreLink path="/dates">{t('allDates')}</MoreLink>
        </Section>
      </div>
      {(film.lang !== locale || film.isStale) && (
        <div className="band">
          <Notice of={film} path="" />
        </div>
      )}
      <Section id="story" title={t('story')}>
        <p className="max-w-[32em] font-display text-large leading-[1.25]">
          <Words text={film.words.synopsis.short} lang={film.lang} />
        </p>
        <p className="measure mt-6">
          <Words text={film.words.synopsis.medium} lang={film.lang} />
        </p>
        <MoreLink path="/story">{t('readStory')}</MoreLink>
      </Section>
      {film.facts.trailer && (
        <Section id="trailer" title={t('trailer')}>
          <Trailer
            trailer={film.facts.trailer}
            href={watchAddress(film.facts.trailer.youtube)}
            film={{ title: film.words.title, lang: film.lang }}
            poster={posterPath(film.facts.trailer, film)}
            transcript={film.words.trailerTranscript}
          />
        </Section>
      )}
      {awards.length > 0 && (
        <Section id="awards" title={t('awards')}>
          <AwardList awards={awards} />
        </Section>
      )}
      <Section id="press" title={t('latestPress')}>
        <ReleaseList releases={listOf(edition, 'press', locale).slice(0, shownAtStart.releases)} />
        <MoreLink path="/press">{t('allPress')}</MoreLink>
      </Section>
      <Section id="people" title={t('people')}>
        <PeopleList people={people.slice(0, shownAtStart.people)} />
        <MoreLink path="/people">{t('allPeople')}</MoreLink>
      </Section>
    </Page>
  );
}
