import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { fixedPageMetadata } from '@/app/fixed-page-metadata';
import { ContactCard } from '@/components/ContactCard';
import { Imprint } from '@/components/Imprint';
import { MoreLink } from '@/components/MoreLink';
import { Page } from '@/components/Page';
import { PageTitle } from '@/components/PageTitle';
import { PartnerList } from '@/components/PartnerList';
import { RequestList } from '@/components/RequestList';
import { Section } from '@/components/Section';
import { contactInLanguage, currentEdition, filmOf, frameOf, hasPage, listOf, siteUrl } from '@/lib/content';
import { contactBlock } from '@/lib/document/compose/contact';
import { evidenceRuns } from '@/lib/document/compose/evidence';
import { getTranslations } from '@/lib/i18n/translations';
import { contactRequests } from '@/lib/publish/contact-requests';
import { vcard } from '@/lib/publish/vcard';
import { cardVersions } from '@/lib/routes/files';
import { hrefOf } from '@/lib/routes/href';

const kinds = ['production', 'distribution', 'streaming', 'participation', 'media'] as const;

export const generateMetadata = (): Promise<Metadata> => fixedPageMetadata('/contacts');

export default async function ContactsPage() {
  const locale = await getLocale();
  const t = await getTranslations('contacts');
  const navigation = await getTranslations('navigation');
  const site = await getTranslations('site');
  const edition = currentEdition();
  const film = filmOf(edition, locale);
  const requested = contactInLanguage(edition, locale);
  const partners = listOf(edition, 'partners', locale);
  return (
    <Page frame={frameOf(edition, locale)} path="/contacts">
      <PageTitle>{navigation('contacts')}</PageTitle>
      <Section id="press" title={t('press')}>
        {listOf(edition, 'contacts', locale).map((contact) => (
          <div key={contact.id} id={`contact-${contact.id}`} className="not-first:mt-10">
            <ContactCard
              contact={contactBlock(contact, locale)}
              large
              vcards={cardVersions.map((version) => ({
                version,
                path: hrefOf({ kind: 'contact-file', locale, id: contact.id, version }),
                bytes: Buffer.byteLength(vcard(contact, { edition, siteUrl: siteUrl() }, version)),
              }))}
            />
            {contact.facts.person && hasPage(edition, contact.facts.person) && (
              <MoreLink path={`/people/${contact.facts.person}`}>{t('ownPage', { name: contact.words.name })}</MoreLink>
            )}
          </div>
        ))}
      </Section>
      {requested && (
        <Section id="requests" title={t('requests')}>
          <p className="measure mb-4">{t('requestsLead')}</p>
          <RequestList requests={contactRequests(requested, { edition, locale, siteUrl: siteUrl() })} />
        </Section>
      )}
      {kinds.map((kind) => {
        const ofKind = partners.filter(({ facts }) => facts.kind === kind);
        return (
          ofKind.length > 0 && (
            <Section key={kind} id={kind} title={t(kind)}>
              <PartnerList
                partners={ofKind.map((partner) => ({
                  partner,
                  evidence: evidenceRuns(partner.facts.evidence, { edition, locale, siteUrl: '' }),
                }))}
              />
            </Section>
          )
        );
      })}
      {(film.words.imprint || film.facts.rights) && (
        <Section id="site" title={site('about')}>
          <Imprint edition={edition} film={film} className="measure" />
        </Section>
      )}
    </Page>
  );
}
