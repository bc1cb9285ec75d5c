import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { type ProblemText, problemMessages, problemSentence } from '@/lib/i18n/problem-messages';
import { leavesOf } from '../../support/message-leaves';

function argumentsIn(elements: MessageFormatElement[]): string[] {
  const names = elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [`<${element.value}>`];
    const inner = 'options' in element ? Object.values(element.options).flatMap(({ value }) => argumentsIn(value)) : [];
    return [element.value, ...inner];
  });
  return [...new Set(names)].sort();
}

const english = problemMessages.en ?? {};

const allowed = new Map(leavesOf(english).map(([key, text]) => [key, argumentsIn(parse(text))]));

describe.each(locales)('problems in %s', (locale) => {
  const messages = leavesOf(problemMessages[locale] ?? english);

  it('have the same codes as in English, and tell nothing that the English sentence does not know', () => {
    expect(messages.map(([key]) => key)).toEqual([...allowed.keys()]);
    const unknown = messages.flatMap(([key, text]) =>
      argumentsIn(parse(text)).filter((name) => !allowed.get(key)?.includes(name)),
    );
    expect(unknown).toEqual([]);
  });

  it('have every plural form of the language', () => {
    const forms = new Set([...Array(200).keys()].map((number) => new Intl.PluralRules(locale).select(number)));
    for (const [, text] of messages)
      for (const element of parse(text))
        if (element.type === TYPE.plural)
          expect(Object.keys(element.options)).toEqual(expect.arrayContaining([...forms, 'other']));
  });

  it('are set in the signs of print, except for what is typed into a file', () => {
    const typed = /"[^"]*"|\{'[^']*|'\{'|'\}'| ' |, "/g;
    const wrong = messages.filter(([, text]) => /'\w|\w'|\.\.\.|^\s|\s$| {2}/.test(text.replace(typed, '·')));
    expect(wrong).toEqual([]);
  });
});

it('a sentence stands within a sentence, and a list with commas between', () => {
  const how = { code: 'how.oneOf', params: { values: ['one', 'two'] } } satisfies ProblemText;
  expect(problemSentence({ code: 'field.missing', params: { how } }, 'en')).toBe(
    'is missing: write one of these: one, two',
  );
});

it('a problem whose message lacks a parameter is told by its code: nobody is left untold', () => {
  expect(problemSentence({ code: 'file.secondCopy', params: { other: 1 } }, 'en')).toBe('file.secondCopy {"other":1}');
});
