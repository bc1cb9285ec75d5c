import { describe, expect, it } from 'vitest';
import { staleTranslations } from '@/lib/content/check/rules/stale-translations';
import { fingerprintOf } from '@/lib/content/fingerprint';
import { parseFile } from '@/lib/content/parse-file';
import { problemLine } from '@/lib/content/problem';
import { translationState } from '@/lib/content/translations';
import { findingsOf } from '../../support/checked';
import { assembled } from '../../support/items';

const sources = 'sources: [{publisher: Example Daily, url: "https://daily.example/1"}]';
const original = `---
facts:
  order: 1
  ${sources}
title: The kite
summary: A kite flies.
---
It flies over the roof of the café.[^coverage/one] Nobody sees it.

Then it falls.
`;
const translation = (of?: string) => `---
${of === undefined ? '' : `translationOf: "${of}"\n`}title: La cometa
summary: Vuela una cometa.
---
Vuela.
`;

const fingerprintIn = (text: string) => {
  const result = parseFile('story', 'story/kite/en.md', text);
  if (!result.ok) throw new Error(result.problems.map((problem) => problemLine(problem)).join('\n'));
  return fingerprintOf(result.file);
};
const noted = fingerprintIn(original);

/** How the translation stands to its original when that is edited. */
function stateAfter(edit: (text: string) => string, of: string | undefined = noted) {
  const texts = { 'story/kite/en.md': edit(original), 'story/kite/es.md': translation(of) };
  const item = assembled(texts).items.get('story/kite');
  if (!item) throw new Error('the item cannot be read');
  return translationState(item, 'es');
}

describe('a translation', () => {
  it.each<[string, (text: string) => string]>([
    ['nothing', (text) => text],
    [
      'white space',
      (text) => text.replace('Nobody sees', 'Nobody\n  sees').replace('A kite flies.', '"A kite  flies."'),
    ],
    ['a date, a place in lists or a source', (text) => text.replace('order: 1', 'order: 7').replace('Daily', 'Weekly')],
    ['whether it is a draft', (text) => text.replace('facts:', 'draft: true\nfacts:')],
    ['a comment', (text) => text.replace('title:', '# To be shortened.\ntitle:')],
    [
      'the order of the fields',
      (text) => text.replace('title: The kite\n', '').replace('\n---\nIt', '\ntitle: The kite\n---\nIt'),
    ],
    ['a source mark', (text) => text.replace('Nobody sees it.', 'Nobody sees it.[^coverage/two]')],
    ['how a letter is composed', (text) => text.normalize('NFD')],
    ['the ends of lines', (text) => text.replaceAll('\n\n', '\n\n\n')],
  ])('is not stale when its original changes %s', (_, edit) => {
    expect(stateAfter(edit)).toBe('done');
  });

  it.each<[string, (text: string) => string]>([
    ['a word of the text', (text) => text.replace('roof', 'harbour')],
    ['a word of a field', (text) => text.replace('A kite flies.', 'A kite sails.')],
    ['a stop', (text) => text.replace('Nobody sees it.', 'Nobody sees it!')],
    ['a new sentence', (text) => `${text}It rests.\n`],
    ['a capital', (text) => text.replace('The kite', 'The Kite')],
  ])('is stale when its original changes %s', (_, edit) => {
    expect(stateAfter(edit)).toBe('stale');
  });

  it('is not known to be stale where nobody has noted what it renders', () => {
    const item = assembled({ 'story/kite/en.md': original, 'story/kite/es.md': translation() }).items.get('story/kite');
    expect(item && translationState(item, 'es')).toBe('unknown');
  });
});

it('the order in which words stand under their ids changes no fingerprint', () => {
  const withEvents = (timeline: object) => fingerprintOf({ words: { title: 'Title', timeline } as never, body: '' });
  expect(withEvents({ one: 'One', two: 'Two' })).toBe(withEvents({ two: 'Two', one: 'One' }));
});

it('an optional field that stays empty, as a new field of a kind would, changes no fingerprint', () => {
  const text = { words: { title: 'Title', summary: 'Summary', timeline: {} }, body: '' };
  expect(fingerprintOf(text)).toBe(
    fingerprintOf({ ...text, words: { ...text.words, note: undefined, more: {} } as never }),
  );
});

it('the words of one field do not count for another', () => {
  const text = (title: string, summary: string) => ({ words: { title, summary, timeline: {} }, body: '' });
  expect(fingerprintOf(text('One', 'Two'))).not.toBe(fingerprintOf(text('Two', 'One')));
});

it('the check warns of what is stale and published, and names the original', () => {
  const files = (draft: string) => ({
    'story/kite/en.md': original,
    'story/kite/es.md': translation('00000000').replace('title:', `${draft}title:`),
  });
  expect(findingsOf(staleTranslations, files(''))).toEqual([
    'story/kite/es.md translationOf: renders earlier words of en.md: revise it, or confirm at the desk that it is still right',
  ]);
  expect(findingsOf(staleTranslations, files('draft: true\n'))).toEqual([]);
});
