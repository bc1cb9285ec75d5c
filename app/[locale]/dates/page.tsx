import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { fixedPageMetadata } from '@/app/fixed-page-metadata';
import { CalendarList } from '@/components/CalendarList';
import { CountryList } from '@/components/CountryList';
import { DatesByClock } from '@/components/DatesByClock';
import { Page } from '@/components/Page';
import { PageTitle } from '@/components/PageTitle';
import { PressNote } from '@/components/PressNote';
import { Section } from '@/components/Section';
import { WhereToWatch } from '@/components/WhereToWatch';
import {
  currentEdition,
  datesByClock,
  filmOf,
  frameOf,
  knownTerritories,
  type ReleaseDate,
  siteUrl,
} from '@/lib/content';
import { dateTable } from '@/lib/document/compose/dates';
import { getTranslations } from '@/lib/i18n/translations';
import { calendarsOf } from '@/lib/publish/calendar/calendars';
import { calendarLink } from '@/lib/publish/calendar/links';

export const generateMetadata = (): Promise<Metadata> => fixedPageMetadata('/dates');

export default async function DatesPage() {
  const locale = await getLocale();
  const t = await getTranslations();
  const edition = currentEdition();
  const film = filmOf(edition, locale);
  const { coming, past } = datesByClock(edition, locale);
  const tableOf = (dates: ReleaseDate[]) => dateTable(dates, { edition, locale, siteUrl: '' }, siteUrl());
  const calendars = calendarsOf(edition).filter(({ of }) => of === 'all' || of === 'kind');
  return (
    <Page frame={frameOf(edition, locale)} path="/dates">
      <PageTitle asOf={film.facts.asOf}>{t('navigation.dates')}</PageTitle>
      {film.words.whereToWatch && (
        <Section id="where-to-watch" title={t('facts.whereToWatch')}>
          <WhereToWatch film={film} />
          <PressNote of={[film.facts.evidence.whereToWatch]} />
        </Section>
      )}
      {calendars.length > 0 && (
        <Section id="calendars" title={t('calendar.title')}>
          <CalendarList
            calendars={calendars.map((each) => calendarLink(each, { edition, locale, siteUrl: siteUrl() }))}
          />
        </Section>
      )}
      <Section id="countries" title={t('territory.choose')}>
        <CountryList known={knownTerritories(edition)} />
      </Section>
      <DatesByClock coming={tableOf(coming)} past={tableOf(past)} />
    </Page>
  );
}
