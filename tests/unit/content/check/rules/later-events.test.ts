import { expect, it } from 'vitest';
import { laterEvents } from '@/lib/content/check/rules/later-events';
import { findingsOf } from '../../../../support/checked';
import { contentFile } from '../../../../support/edition';
import { exampleContact, exampleRelease, exampleSource } from '../../../../support/example-film';

const evidence = { saidBy: 'production', sources: [exampleSource] };

/** A release of 4 May 2031 with that text, and a premiere on 2 June. */
const releaseIn = (locale: string, body: string, words: object = {}) => ({
  ...exampleContact,
  'release-dates/premiere/en.md': contentFile({
    facts: { date: '2031-06-02', kind: 'premiere', evidence },
    title: 'Premiere',
  }),
  [`press/one/${locale}.md`]: exampleRelease({}, words, body),
});

it.each([
  ['en', 'It is a film. It premiered in Example City on 2 June 2031.', '2 June'],
  ['ru', 'Премьера прошла 2 июня 2031 года.', '2 июня'],
  ['es', 'La película se estrenó el 2 de junio.', '2 de junio'],
])('%s: “%s” is not known on the day of the release', (locale, body, day) => {
  const found = findingsOf(laterEvents, releaseIn(locale, body));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`press/one/${locale}.md 0: tells of ${day} as past in “`);
});

it.each([
  ['en', 'It will premiere on 2 June 2031. The showing was announced in May.'],
  ['en', 'The director’s first film premiered on 2 June 2019.'],
  ['en', 'The first showing took place. Cinemas follow on 2 June.'],
  ['en', 'His first film opened on 3 May.'],
  ['ru', 'Премьера пройдёт 2 июня.'],
  ['es', 'El 2 de junio se estrena.'],
])('%s: “%s” is', (locale, body) => {
  expect(findingsOf(laterEvents, releaseIn(locale, body))).toEqual([]);
});

it('the editor’s note is written later and may know it', () => {
  const editorsNote = 'The film premiered on 2 June 2031.';
  expect(findingsOf(laterEvents, releaseIn('en', 'A text.', { editorsNote }))).toEqual([]);
});

it('what lies before the release is past', () => {
  const files = releaseIn('en', 'It premiered on 2 June.');
  const later = { ...files, 'press/one/en.md': exampleRelease({ date: '2031-06-02' }, {}, 'It premiered on 2 June.') };
  expect(findingsOf(laterEvents, later)).toEqual([]);
});
