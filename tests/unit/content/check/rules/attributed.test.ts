import { expect, it } from 'vitest';
import { attributed } from '@/lib/content/check/rules/attributed';
import { coverageIn, findingsOf, personIn, storyIn } from '../../../../support/checked';
import { exampleContact, exampleRelease } from '../../../../support/example-film';

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
  'Press reports followed [the release](/press/one).',
  'They met the press on that day.',
  '## Example Daily',
])('“%s” does not', (text) => {
  const release = { ...exampleContact, 'press/one/en.md': exampleRelease({}, {}) };
  expect(findingsOf(attributed, { ...coverage, ...release, ...storyIn('en', text) })).toEqual([]);
});

it('a link to a person is no source', () => {
  const story = storyIn('en', 'Press reports name [her](/people/one).');
  expect(findingsOf(attributed, { ...story, ...personIn('en', { name: 'Person One' }) })).toHaveLength(1);
});

it('on a person whom only the press names, every paragraph has its source', () => {
  const evidence = { saidBy: 'press', sources: ['coverage/report'] };
  const person = personIn('en', { name: 'Person' }, { evidence }, 'She acts.[^coverage/report]\n\nShe sings.');
  expect(findingsOf(attributed, { ...coverage, ...person })).toEqual([
    'people/one/en.md 2: tells what only the press says, and names no source: add a source mark, [^coverage/…]',
  ]);
});

it('a release is the production’s own word', () => {
  const release = { ...exampleContact, 'press/one/en.md': exampleRelease({}, {}, 'Press reports followed.') };
  expect(findingsOf(attributed, release)).toEqual([]);
});
