import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { messages } from '@/lib/i18n/messages';
import { leavesOf } from '../../support/message-leaves';

/** Names that are written in Latin letters in Russian too. */
const latinNames = [
  'Apple',
  'Google',
  'Content',
  'Credentials',
  'ICS',
  'Outlook',
  'YouTube',
  'SVG',
  'PDF',
  'ZIP',
  'Word',
  'DOCX',
  'Markdown',
  'HTML',
  'CMS',
  'ninjs',
  'JSON',
  'vCard',
  'CSV',
  'DCP',
  'KDM',
  'Schema',
  'RSS',
  'Atom',
];

/** Words that English and Spanish share. */
const sharedWords = ['Festival'];

/** What a reader sees, without names of arguments. */
function shownIn(elements: MessageFormatElement[]): string {
  return elements
    .map((element) => {
      if (element.type === TYPE.literal) return element.value;
      if ('options' in element)
        return Object.values(element.options)
          .map(({ value }) => shownIn(value))
          .join(' ');
      return ' ';
    })
    .join('');
}

/** Some say nothing themselves and only set what is given to them in order. */
const hasWords = (text: string) => /\p{L}/u.test(shownIn(parse(text)));

it('no Russian message holds a word in Latin letters', () => {
  const latin = leavesOf(messages.ru).flatMap(([key, text]) => {
    const words = shownIn(parse(text)).match(/\p{Script=Latin}+/gu) ?? [];
    return words.filter((word) => !latinNames.includes(word)).map((word) => `${key}: ${word}`);
  });
  expect(latin).toEqual([]);
});

it('every Russian message that has words has some in Cyrillic letters', () => {
  const foreign = leavesOf(messages.ru).filter(
    ([, text]) => hasWords(text) && !/\p{Script=Cyrillic}/u.test(shownIn(parse(text))),
  );
  expect(foreign).toEqual([]);
});

it.each(['en', 'es'] as const)('no message in %s holds a Cyrillic letter', (locale) => {
  expect(leavesOf(messages[locale]).filter(([, text]) => /\p{Script=Cyrillic}/u.test(text))).toEqual([]);
});

it('no Spanish message is left in English', () => {
  const english = new Map(leavesOf(messages.en));
  const left = leavesOf(messages.es).filter(
    ([key, text]) => hasWords(text) && text === english.get(key) && !sharedWords.includes(text),
  );
  expect(left).toEqual([]);
});

describe.each(locales)('in %s', (locale) => {
  it('messages are set in the signs of print: no straight quotation marks or apostrophes, no three dots, no edges', () => {
    expect(leavesOf(messages[locale]).filter(([, text]) => /["']|\.\.\.|^\s|\s$| {2}/.test(text))).toEqual([]);
  });
});

it.each(locales)('no dash of a message in %s can begin a line', (locale) => {
  const loose = leavesOf(messages[locale]).filter(([, text]) => text.includes(' —'));
  expect(loose).toEqual([]);
});
