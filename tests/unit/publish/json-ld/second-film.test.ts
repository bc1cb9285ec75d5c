import { expect, it } from 'vitest';
import { editionOf } from '../../../support/edition';
import { exampleContact, translatedFilm } from '../../../support/example-film';
import { nodesOn, site } from '../../../support/page-nodes';
import { canary, secondFilmAt } from '../../../support/second-film';
import { noon } from '../../../support/serving';

const edition = secondFilmAt(noon);

const isDate = (id: string) => (node: { '@id'?: unknown }) => node['@id'] === `${site}/dates#${id}`;

it('a festival is a screening at its place; cinemas are a publication in their country; what has no date is no event', () => {
  const film = { '@id': `${site}/#film` };
  expect(nodesOn(edition, 'en', '/premiere', 'ScreeningEvent')).toEqual([
    {
      '@type': 'ScreeningEvent',
      '@id': `${site}/dates#festival`,
      name: 'Festival of Example City',
      startDate: '2031-05-04',
      url: `${site}/en/dates#festival`,
      location: {
        '@type': 'Place',
        name: 'Weather Station',
        address: { '@type': 'PostalAddress', addressLocality: 'Example City', addressCountry: 'IS' },
      },
      workPresented: film,
    },
  ]);
  const opens = (id: string) => nodesOn(edition, 'ru', '/dates', 'PublicationEvent').find(isDate(id));
  expect(opens('first-cinemas')).toMatchObject({
    ...{ startDate: '2031-06-20', about: film, location: { address: { addressCountry: 'IS' } } },
  });
  expect(opens('cinemas')).toMatchObject({
    ...{ startDate: '2031-09', about: film, location: { address: { addressCountry: 'UY' } } },
  });
  expect([opens('streaming'), opens('winter-cinemas')]).toEqual([undefined, undefined]);
});

it('a date says its hour, where tickets are, and whether it was moved or cancelled; a country has its own', () => {
  const showing = (id: string) => nodesOn(edition, 'en', '/dates', 'ScreeningEvent').find(isDate(id));
  expect(showing('late-show')).toMatchObject({
    startDate: '2031-05-10T20:30:00Z',
    location: { address: { streetAddress: '1 Example Street' } },
    offers: { url: 'https://tickets.example/late-show' },
  });
  expect(showing('late-show')).not.toHaveProperty('eventStatus');
  expect(showing('open-air')).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
  expect(nodesOn(edition, 'en', '/dates', 'PublicationEvent').find(isDate('disc'))).toMatchObject({
    eventStatus: 'https://schema.org/EventRescheduled',
    previousStartDate: '2031-11-07',
  });
  expect(nodesOn(edition, 'en', '/dates/UY', 'ScreeningEvent')).toMatchObject([{ '@id': `${site}/dates#open-air` }]);
});

it('companies say whom to call, in which languages, for which countries and when', () => {
  expect(nodesOn(edition, 'en', '/contacts', 'Organization')).toMatchObject([
    {
      name: 'Example Pictures',
      sameAs: 'https://pictures.example/',
      telephone: '+354 000 0001',
      contactPoint: ['press-desk', 'southern-desk'].map((id) => ({ '@id': `${site}/contacts#contact-${id}` })),
    },
    { name: 'Example Radio', description: 'Broadcast the first preview.' },
  ]);
  expect(nodesOn(edition, 'en', '/contacts', 'ContactPoint')).toMatchObject([
    {
      name: 'Press Desk',
      contactType: 'Press contact',
      telephone: '+354 000 0000',
      email: 'press@pictures.example',
      availableLanguage: ['en', 'es'],
      areaServed: [{ identifier: 'IS' }, { identifier: 'UY' }],
      hoursAvailable: { opens: '09:00', closes: '17:30' },
    },
    { name: 'Southern Desk', availableLanguage: ['ru'], areaServed: [{ identifier: 'UY' }] },
  ]);
});

it('a contact of a company that the page does not name is one by itself', () => {
  const alone = editionOf({ ...translatedFilm(), ...exampleContact });
  expect(nodesOn(alone, 'en', '/contacts', 'Organization')).toEqual([]);
  expect(nodesOn(alone, 'en', '/contacts', 'ContactPoint')).toMatchObject([{ name: 'Person Press' }]);
});

it('photographs say what they show, who is in them, whose they are and what they may be used for', () => {
  const [roof, , kite] = nodesOn(edition, 'en', '/press/stills', 'ImageObject');
  expect(roof).toMatchObject({
    caption: 'The last guests wait for wind.',
    creditText: 'Person Three',
    about: [{ '@id': `${site}/people#person-three` }, { '@id': `${site}/people#person-one` }],
    usageInfo: { text: 'Free for news of the film.' },
    acquireLicensePage: 'https://pictures.example/rights',
  });
  expect(kite).toMatchObject({ name: 'A kite above a roof', encodingFormat: 'image/svg+xml' });
  expect(JSON.stringify(nodesOn(edition, 'en', '/press/stills', 'ImageObject'))).not.toContain(canary);
});
