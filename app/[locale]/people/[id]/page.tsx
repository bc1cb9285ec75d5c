import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { AwardList } from '@/components/AwardList';
import { CoverageList } from '@/components/CoverageList';
import { DatedEvents } from '@/components/DatedEvents';
import { Blocks } from '@/components/document/Blocks';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { PersonDetails } from '@/components/PersonDetails';
import { PersonHead } from '@/components/PersonHead';
import { PersonNeighbours } from '@/components/PersonNeighbours';
import { PersonSources } from '@/components/PersonSources';
import { PrivateCopyNotice } from '@/components/PrivateCopyNotice';
import { Quotation } from '@/components/Quotation';
import { ReleaseList } from '@/components/ReleaseList';
import { Section } from '@/components/Section';
import {
  coverageOf,
  currentEdition,
  currentPrivateCopy,
  frameOf,
  localize,
  namedPerson,
  nameOf,
  neighboursOf,
  otherNamesOf,
  personOfPage,
  pressReleasesWith,
  quotesOf,
  siteUrl,
} from '@/lib/content';
import { awardLines } from '@/lib/document/compose/awards';
import { embargoBlocks } from '@/lib/document/compose/embargo';
import { personSources, personTitle } from '@/lib/document/compose/person';
import { filmography, personDetails, statementBlocks, statementTitle } from '@/lib/document/compose/person-details';
import { proseBlock } from '@/lib/document/compose/prose';
import { quotationBlock } from '@/lib/document/compose/quotation';
import { getTranslations } from '@/lib/i18n/translations';
import { pageMetadata, personDescription } from '@/lib/publish/metadata';

type Props = PageProps<'/[locale]/people/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const locale = await getLocale();
  const edition = currentEdition();
  const person = personOfPage(edition, id, locale);
  if (!person) notFound();
  const { name } = nameOf(edition, person);
  if (currentPrivateCopy()) return { title: name, robots: { index: false, follow: false } };
  return pageMetadata({
    edition,
    locale,
    path: `/people/${id}`,
    title: name,
    description: personDescription(edition, person, locale),
    lang: person.lang,
    languages: person.languages,
    siteUrl: siteUrl(),
    type: 'profile',
  });
}

export default async function PersonPage({ params }: Props) {
  const { id } = await params;
  const locale = await getLocale();
  const t = await getTranslations('people');
  const edition = currentEdition();
  const person = personOfPage(edition, id, locale);
  if (!person) notFound();
  const privateCopy = currentPrivateCopy();
  const frame = frameOf(edition, locale);
  const context = { edition, locale, siteUrl: '' };
  const details = personDetails(person, context);
  const statement = statementBlocks(person, context);
  const films = filmography(person, context);
  const quotes = quotesOf(edition, locale, (quote) => quote.facts.speaker === id);
  const awards = awardLines(context, id);
  const releases = pressReleasesWith(edition, id).map((release) => localize(release, locale));
  const coverage = coverageOf(edition, locale, id);
  return (
    <Page frame={frame} path={privateCopy ? undefined : `/people/${id}`}>
      {privateCopy && <PrivateCopyNotice {...privateCopy} contact={frame.contact} />}
      <PersonHead
        of={namedPerson(edition, person, locale)}
        title={personTitle(person, context)}
        otherNames={otherNamesOf(edition, person)}
      />
      <div className="band columns pb-10">
        <div className="min-w-0 wide:col-start-2">
          <Blocks blocks={embargoBlocks('people', id, context)} />
          <Notice of={person} path={`/people/${id}`} />
          {details.length > 0 && <PersonDetails rows={details} />}
          {person.body && <Blocks blocks={[proseBlock(person.body, person.lang, context)]} />}
        </div>
      </div>
      <div>
        {statement.length > 0 && (
          <Section id="statement" title={statementTitle(person, context)}>
            <div className="prose">
              <Blocks blocks={statement} />
            </div>
          </Section>
        )}
        {films && (
          <Section id="filmography" title={films.title}>
            <DatedEvents events={films.events} />
          </Section>
        )}
        {awards.length > 0 && (
          <Section id="awards" title={t('awards')}>
            <AwardList awards={awards} />
          </Section>
        )}
        {quotes.length > 0 && (
          <Section id="quotes" title={t('quotes')}>
            {quotes.map((spoken) => (
              <Quotation key={spoken.quote.id} quotation={quotationBlock(spoken, context, 'page')} />
            ))}
          </Section>
        )}
        {releases.length > 0 && (
          <Section id="releases" title={t('releases')}>
            <ReleaseList releases={releases} />
          </Section>
        )}
        {coverage.length > 0 && (
          <Section id="coverage" title={t('coverage')}>
            <CoverageList entries={coverage} />
          </Section>
        )}
        <Section id="sources" title={t('sources')}>
          <PersonSources rows={personSources(person, context)} />
        </Section>
      </div>
      <PersonNeighbours {...neighboursOf(edition, id, locale)} />
    </Page>
  );
}
