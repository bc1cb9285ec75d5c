import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CoverageList } from '@/components/CoverageList';
import { PartnerList } from '@/components/PartnerList';
import { contactForTerritory, contactsOfRelease, coverageList, frameOf, itemOf, listOf } from '@/lib/content/queries';
import { composePressBook } from '@/lib/document/compose/press-book';
import { composePressRelease } from '@/lib/document/compose/press-release';
import { toPlainTextFile } from '@/lib/document/write/text';
import { type Locale, locales } from '@/lib/i18n/locales';
import { messages } from '@/lib/i18n/messages';
import { contactRequests } from '@/lib/publish/contact-requests';
import { factSheet } from '@/lib/publish/fact-sheet';
import { printRow } from '@/lib/publish/fact-sheet/print';
import { kitJson } from '@/lib/publish/kit';
import type { Kit } from '@/lib/publish/kit/schema';
import { secondFilmAt } from '../../support/second-film';

const edition = secondFilmAt(Date.parse('2031-06-03T00:00:00Z'));
const siteUrl = 'https://film.example';

const pageOf = (locale: Locale, element: React.ReactElement) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone="UTC">
      {element}
    </NextIntlClientProvider>,
  );

describe('whom to call', () => {
  it('depends on the language of the page: in its foot stands somebody who answers in it', () => {
    expect(locales.map((locale) => frameOf(edition, locale).contact?.id)).toEqual(
      locales.map((locale) => (locale === 'ru' ? 'southern-desk' : 'press-desk')),
    );
  });

  it('depends on the country, and of two for one country on the language', () => {
    expect(contactForTerritory(edition, 'es', 'UY')).toMatchObject({ isOwn: true, contact: { id: 'press-desk' } });
    expect(contactForTerritory(edition, 'ru', 'UY')).toMatchObject({ isOwn: true, contact: { id: 'southern-desk' } });
    expect(contactForTerritory(edition, 'ru', 'DE')).toMatchObject({ isOwn: false });
  });

  it('a release names its own contact and, for readers of a language that they do not speak, somebody who does', () => {
    const contactsIn = (locale: Locale) => {
      const release = itemOf(edition, 'press', 'opening-night', locale);
      return release ? contactsOfRelease(edition, release, locale).map(({ id }) => id) : [];
    };
    expect(contactsIn('en')).toEqual(['press-desk']);
    expect(contactsIn('ru')).toEqual(['press-desk', 'southern-desk']);
    const release = itemOf(edition, 'press', 'opening-night', 'ru');
    const text = release && toPlainTextFile(composePressRelease(release, { edition, locale: 'ru', siteUrl }), []);
    expect(text).toContain('south@pictures.example');
  });
});

it.each([
  ['en', 'Interview request: “The Kite Café” (2031)', 'Film: “The Kite Café” (2031)', 'With whom: '],
  ['ru', 'Запрос на интервью: «Кафе воздушных змеев» (2031)', 'Фильм: «Кафе воздушных змеев» (2031)', 'С кем: '],
  [
    'es',
    'Solicitud de entrevista: «El café de las cometas» (2031)',
    'Película: «El café de las cometas» (2031)',
    'Con quién: ',
  ],
] as const)(
  'a mail that asks for an interview is begun in %s with its subject and the film',
  (locale, subject, film, line) => {
    const contact = frameOf(edition, locale).contact;
    const requests = contact ? contactRequests(contact, { edition, locale, siteUrl }) : [];
    expect(requests.map(({ id }) => id)).toEqual(['interview', 'screener', 'accreditation']);
    const mail = new URL(requests[0]?.href ?? '');
    expect(mail.pathname).toBe(contact?.facts.email);
    expect(mail.searchParams.get('subject')).toBe(subject);
    const body = mail.searchParams.get('body')?.split('\r\n') ?? [];
    expect(body.slice(0, 2)).toEqual([film, `${siteUrl}/${locale}`]);
    expect(body).toContain(line);
  },
);

it('what a newspaper printed stands word by word in its own language, with a link to its page', () => {
  const page = pageOf('ru', <CoverageList entries={coverageList(edition, 'ru')} />);
  expect(page).toContain('<blockquote lang="en" cite="https://gazette.example/up-and-away"');
  expect(page).toContain('«A film that refuses to come down.»');
  const book = toPlainTextFile(composePressBook({ edition, locale: 'es', siteUrl }), []);
  expect(book).toContain('«A film that refuses to come down.»');
});

it('a company can be written to, called and visited', () => {
  const partners = listOf(edition, 'partners', 'en').map((partner) => ({ partner, evidence: [] }));
  const page = pageOf('en', <PartnerList partners={partners} />);
  expect(page).toContain('1 Harbour Street, Reykjavik');
  for (const href of ['https://pictures.example/', 'tel:+3540000001', 'mailto:office@pictures.example'])
    expect(page).toContain(`href="${href}"`);
});

it.each(locales)(
  'the billing block and crafts in free words stand on the fact sheet and in the data, in %s',
  (locale) => {
    const rows = factSheet(edition, locale).map((row) => printRow(locale, row));
    const kit = JSON.parse(kitJson({ edition, locale, siteUrl })) as Kit;
    expect(rows.find(({ id }) => id === 'billingBlock')?.lines[0]?.[0]?.text).toContain('EXAMPLE PICTURES');
    expect(kit.film.billing_block).toContain('EXAMPLE PICTURES');
    const [craft = ''] = kit.people.find(({ id }) => id === 'people/person-one')?.other_credits ?? [];
    const row = rows.find(({ id }) => id === 'other-credit-1-production');
    expect(row?.label).toEqual({ text: craft, lang: locale });
    expect(row?.lines[0]?.[0]?.href).toBe(`/${locale}/people/person-one`);
  },
);
