import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { fixedPageMetadata } from '@/app/fixed-page-metadata';
import { Page } from '@/components/Page';
import { PageTitle } from '@/components/PageTitle';
import { PeopleList } from '@/components/PeopleList';
import { Section } from '@/components/Section';
import { currentEdition, frameOf, namedPeople } from '@/lib/content';
import { evidenceRuns } from '@/lib/document/compose/evidence';
import { getTranslations } from '@/lib/i18n/translations';

const groups = ['cast', 'crew', 'producers', 'guests'] as const;

export const generateMetadata = (): Promise<Metadata> => fixedPageMetadata('/people');

export default async function PeoplePage() {
  const locale = await getLocale();
  const t = await getTranslations();
  const edition = currentEdition();
  const people = namedPeople(edition, locale);
  return (
    <Page frame={frameOf(edition, locale)} path="/people">
      <PageTitle lead={t('people.description')}>{t('navigation.people')}</PageTitle>
      {groups.map((group) => {
        const members = people.filter(({ person }) => person.facts.group === group);
        return (
          members.length > 0 && (
            <Section key={group} id={group} title={t(`people.${group}`)}>
              <PeopleList
                people={members}
                evidenceOf={({ facts }) => evidenceRuns(facts.evidence, { edition, locale, siteUrl: '' })}
              />
            </Section>
          )
        );
      })}
    </Page>
  );
}
