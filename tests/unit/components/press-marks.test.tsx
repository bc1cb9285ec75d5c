import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DateList } from '@/components/DateList';
import { FilmHead } from '@/components/FilmHead';
import { PeopleList } from '@/components/PeopleList';
import { PersonHead } from '@/components/PersonHead';
import { filmOf, listOf, namedPeople } from '@/lib/content';
import { personTitle } from '@/lib/document/compose/person';
import { messages } from '@/lib/i18n/messages';
import { secondFilmAt } from '../../support/second-film';

const edition = secondFilmAt(Date.parse('2031-06-03T00:00:00Z'));
const people = namedPeople(edition, 'en');
const baker = people.find(({ person }) => person.id === 'person-one');
if (!baker) throw new Error('The second film has a baker.');

/** In each of these the press alone says one thing. */
const blocks = {
  'the head of the film': <FilmHead film={filmOf(edition, 'en')} titles={[]} directors={[]} />,
  'the dates': <DateList dates={listOf(edition, 'release-dates', 'en')} />,
  'the people': <PeopleList people={[baker]} />,
  'the head of a person': (
    <PersonHead of={baker} title={personTitle(baker.person, { edition, locale: 'en', siteUrl: '' })} otherNames={[]} />
  ),
};

describe.each(Object.entries(blocks))('%s', (_name, block) => {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages.en} timeZone="UTC">
      {block}
    </NextIntlClientProvider>,
  );

  it('marks what the press alone says, and says below, once, what the mark means and where the sources are', () => {
    expect(html.match(/<sup[^>]*>\*<\/sup>/g)).not.toBeNull();
    expect(html.match(/<p[^>]*>\* /g)).toHaveLength(1);
    expect(html).toContain('href="/en/press/facts"');
  });
});
