import { expect, it } from 'vitest';
import { attributed } from '@/lib/content/check/rules/attributed';
import { coverageIn, findingsOf, personIn, storyIn } from '../../../../support/checked';
import { contentFile } from '../../../../support/edition';

const coverage = coverageIn('en', {}, { outlet: 'Example Daily' });

it.each([
  ['en', 'According to the Spanish press, it rained.', 'According to the Spanish press'],
  ['en', 'Example Daily was there.', 'Example Daily'],
  ['ru', 'По сообщениям испанской прессы, шёл дождь.', 'По сообщениям испанской прессы'],
  ['ru', 'Шёл дождь, пишет пресса.', 'пресса'],
  ['es', 'Según la prensa, llovió.', 'Según la prensa'],
  ['es', 'La prensa española sitúa allí el rodaje.', 'La prensa española sitúa'],
])('%s: “%s” needs a source', (locale, sentence, named) => {
  expect(findingsOf(attributed, { ...coverage, ...storyIn(locale, `Facts.\n\n${sentence}`) })).toEqual([
    `story/plot/${locale}.md 2: speaks of “${named}” and names no source: add a source mark, [^coverage/…]`,
  ]);
});

it.each([
  'According to press reports, it rained.[^coverage/report]',
  'According to press reports, [it rained](https://daily.example/1).',
  'Press reports followed [the release](/press).\n\n[^x]: Example Daily',
  'They met the press on that day.',
  '## Example Daily',
])('“%s” does not', (text) => {
  const mended = text.replace('(/press)', '(/press/corrections)');
  expect(findingsOf(attributed, { ...coverage, ...storyIn('en', mended) })).toEqual([]);
});

it('a link to a person is no source', () => {
  const story = storyIn('en', 'Press reports name [her](/people/one).');
  expect(findingsOf(attributed, { ...story, ...personIn('en', { name: 'Person One' }) })).toHaveLength(1);
});

it('on a person whom only the press names, every paragraph has its source', () => {
  const evidence = { saidBy: 'press', sources: ['coverage/report'] };
  const person = personIn('en', { name: 'Person' }, { evidence }, 'She acts.[^coverage/report]\n\nShe sings.');
  expect(findingsOf(attributed, { ...coverage, ...person })).toEqual([
    'people/one/en.md 2: tells what only the press says and names no source: add a source mark, [^coverage/…]',
  ]);
});

it('a release is the production’s own word', () => {
  const release = {
    'contacts/desk/en.md': contentFile({
      facts: { order: 1, organization: 'Films', phone: '+34 600 000 000', email: 'a@films.example' },
      name: 'Desk',
      role: 'Press',
    }),
    'press/one/en.md': contentFile(
      {
        facts: { date: '2031-05-04', kind: 'release', contact: 'desk' },
        headline: 'H',
        summary: 'S',
        place: 'P',
        basis: 'B',
      },
      'Press reports followed.',
    ),
  };
  expect(findingsOf(attributed, release)).toEqual([]);
});
