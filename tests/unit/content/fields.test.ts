import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  country,
  fileName,
  language,
  line,
  order,
  paragraph,
  personId,
  personIds,
  source,
  webAddress,
} from '@/lib/content/fields';

/** The code of what the producer is told; undefined where the value is good. */
const refusal = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues[0]?.message;

describe('a country', () => {
  it.each(['ES', 'KZ'])('can be %s', (value) => {
    expect(country.parse(value)).toBe(value);
  });

  it.each(['es', 'ESP', 'E', '419', '001', '', ' ES', 'E1', 1])('cannot be %j', (value) => {
    expect(refusal(country, value)).toBe('how.country');
  });
});

it('takes languages by their code', () => {
  expect([language.parse('es'), language.parse('kaz')]).toEqual(['es', 'kaz']);
  expect(refusal(language, 'Spanish')).toBe('how.language');
  expect(refusal(language, 'es-ES')).toBe('how.language');
});

describe('a line', () => {
  it('loses the spaces around it', () => {
    expect(line.parse('  A title ')).toBe('A title');
  });

  it.each([
    ['', 'field.emptyText'],
    ['   ', 'field.emptyText'],
    ['One\ntwo', 'field.manyLines'],
    ['x'.repeat(401), 'field.tooLong'],
    [2025, 'how.line'],
    ['a\u0000b', 'field.controlSign'],
    ['a\u0007b', 'field.controlSign'],
    ['a\ud800b', 'field.controlSign'],
  ])('%j is refused', (value, message) => {
    expect(refusal(line, value)).toBe(message);
  });

  it('keeps every letter of every language, pictures included', () => {
    expect(line.parse('Qarağandy, Қарағанды, ñ, 🎬')).toBe('Qarağandy, Қарағанды, ñ, 🎬');
  });
});

it('lets a paragraph have line breaks, up to 4000 characters', () => {
  expect(paragraph.parse('One\ntwo')).toBe('One\ntwo');
  expect(refusal(paragraph, 'x'.repeat(4001))).toBe('field.tooLong');
  expect(refusal(paragraph, 'a\u0000')).toBe('field.controlSign');
});

it.each(['Person-One', 'person_one', 'person--one', '-one', 'personé', '../film', 'a/b', '', 'x'.repeat(81), 7])(
  'does not take %j for a folder name',
  (value) => {
    expect(refusal(personId, value)).toBe('how.person');
  },
);

it('names each person once, and nobody where the list is left out', () => {
  expect(personIds.parse(undefined)).toEqual([]);
  expect(personIds.parse(['one', 'two'])).toEqual(['one', 'two']);
  expect(refusal(personIds, ['one', 'one'])).toBe('field.sameTwice');
});

it.each(['poster.svg', 'key-art_2.JPG', 'a.b.webp'])('takes %s for a picture of the folder', (name) => {
  expect(fileName.parse(name)).toBe(name);
});

it.each(['../poster.svg', 'a/b.svg', '/etc/passwd', 'poster.gif', '.svg', 'poster', 'poster.svg\n', 'a b.svg'])(
  'does not take %j for a picture of the folder',
  (name) => {
    expect(refusal(fileName, name)).toBe('how.picture');
  },
);

it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://paper.example', '//paper.example', 'paper.example', ''])(
  'does not link to %j',
  (address) => {
    expect(refusal(webAddress, address)).toBe('how.webAddress');
  },
);

it('links to pages with http and https', () => {
  expect(webAddress.parse('https://paper.example/a?b=c#d')).toBe('https://paper.example/a?b=c#d');
  expect(webAddress.parse('http://paper.example/')).toBe('http://paper.example/');
});

describe('a source', () => {
  it.each(['press/premiere', 'coverage/example-review', { publisher: 'Example', url: 'https://paper.example' }])(
    'can be %j',
    (value) => {
      expect(source.parse(value)).toEqual(value);
    },
  );

  it.each(['people/person-one', 'press/', 'a newspaper', 5, null])('cannot be %j', (value) => {
    expect(refusal(source, value)).toBe('how.source');
  });
});

it('orders lists by whole numbers', () => {
  expect(order.parse(0)).toBe(0);
  expect([refusal(order, 1.5), refusal(order, '1')]).toEqual(['how.wholeNumber', 'how.wholeNumber']);
});
