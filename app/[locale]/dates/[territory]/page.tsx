import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { CalendarList } from '@/components/CalendarList';
import { ContactCard } from '@/components/ContactCard';
import { DateList } from '@/components/DateList';
import { DatesByClock } from '@/components/DatesByClock';
import { MoreLink } from '@/components/MoreLink';
import { Page } from '@/components/Page';
import { PageTitle } from '@/components/PageTitle';
import { Section } from '@/components/Section';
import { TerritoryTable } from '@/components/TerritoryTable';
import { currentEdition, filmOf, frameOf, knownTerritories, type ReleaseDate, siteUrl } from '@/lib/content';
import { contactBlock } from '@/lib/document/compose/contact';
import { dateTable } from '@/lib/document/compose/dates';
import { isCountry } from '@/lib/i18n/countries';
import { countryName } from '@/lib/i18n/formats';
import { getTranslations } from '@/lib/i18n/translations';
import { calendarsOf } from '@/lib/publish/calendar/calendars';
import { calendarLink } from '@/lib/publish/calendar/links';
import { territoryFacts } from '@/lib/publish/dates/territory';
import { pageMetadata } from '@/lib/publish/metadata';

type Props = PageProps<'/[locale]/dates/[territory]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { territory } = await params;
  const locale = await getLocale();
  const t = await getTranslations('territory');
  const edition = currentEdition();
  const film = filmOf(edition, locale);
  const country = countryName(locale, territory);
  const metadata = pageMetadata({
    edition,
    locale,
    path: `/dates/${territory}`,
    title: t('title', { country }),
    description: t('description', { country, film: film.words.title }),
    lang: film.lang,
    languages: film.languages,
    siteUrl: siteUrl(),
  });
  return knownTerritories(edition).includes(territory) ? metadata : { ...metadata, robots: { index: false } };
}

export default async function TerritoryPage({ params }: Props) {
  const { territory } = await params;
  if (!isCountry(territory)) notFound();
  const locale = await getLocale();
  const t = await getTranslations();
  const edition = currentEdition();
  const film = filmOf(edition, locale);
  const facts = territoryFacts(edition, locale, territory);
  const tableOf = (dates: ReleaseDate[]) => dateTable(dates, { edition, locale, siteUrl: '' }, siteUrl());
  const calendars = calendarsOf(edition).filter((each) => each.of === 'territory' && each.territory === territory);
  return (
    <Page frame={frameOf(edition, locale)} path={`/dates/${territory}`}>
      <PageTitle asOf={film.facts.asOf}>{t('territory.title', { country: countryName(locale, territory) })}</PageTitle>
      {facts.coming.length + facts.past.length > 0 ? (
        <DatesByClock coming={tableOf(facts.coming)} past={tableOf(facts.past)} />
      ) : (
        <Section id="nearest" title={t('territory.nearest')}>
          <p className="mb-6">{t('territory.noDate')}</p>
          <DateList dates={facts.nearest} />
        </Section>
      )}
      <Section id="known" title={t('facts.fact')}>
        <TerritoryTable facts={facts} />
      </Section>
      {calendars.length > 0 && (
        <Section id="calendar" title={t('territory.calendar')}>
          <CalendarList
            calendars={calendars.map((each) => calendarLink(each, { edition, locale, siteUrl: siteUrl() }))}
          />
        </Section>
      )}
      {facts.contact && (
        <Section id="press" title={facts.contact.isOwn ? t('territory.contact') : t('territory.contactForAll')}>
          <ContactCard contact={contactBlock(facts.contact.contact, locale)} />
        </Section>
      )}
      <div className="band pb-8">
        <MoreLink path="/dates">{t('home.allDates')}</MoreLink>
      </div>
    </Page>
  );
}
