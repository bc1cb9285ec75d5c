import { mergeTests } from '@playwright/test';
import type { Edition } from '../../../lib/content';
import { kindNames } from '../../../lib/content/kinds';
import { type Locale, locales } from '../../../lib/i18n/locales';
import { messages } from '../../../lib/i18n/messages';
import { test as everyPage, expect } from '../../support/every-page';
import { flatten, looksOf } from '../../support/message-patterns';
import { test as withEdition } from '../../support/with-edition';

const test = mergeTests(everyPage, withEdition);

/** Every text of a page that is said to be in the page's language, what only a screen reader says included. */
function textsIn(document: Document): string[] {
  const language = document.documentElement.lang;
  const isOurs = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === language;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [document.title, document.querySelector('meta[name="description"]')?.getAttribute('content') ?? ''];
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode as Text;
    if (parentElement?.tagName !== 'SCRIPT' && isOurs(parentElement)) texts.push(data);
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [alt], [data-title]')) {
    if (!isOurs(element)) continue;
    for (const name of ['aria-label', 'title', 'alt', 'data-title']) texts.push(element.getAttribute(name) ?? '');
  }
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

/** `Spanish · by Person One` and `Also written: One` hold interface words beside others. */
function phrasesOf(text: string): string[] {
  const parts = text.split(' · ').flatMap((part) => [part, part.split(': ')[0] ?? '']);
  return [text, ...parts].map((part) => part.trim().replace(/[:.,]+$/, ''));
}

/** Texts that stand in the content in that language: an outlet may be called what a button is called elsewhere. */
function contentTexts(edition: Edition, locale: Locale): Set<string> {
  const leaves = (value: unknown): string[] =>
    typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [String(value)];
  const items = kindNames.flatMap((kind) => [...edition.all(kind)]);
  return new Set(items.flatMap(({ facts, texts }) => leaves([facts, texts[locale]?.words])));
}

test('no page holds an interface word of another language or the bare name of a message', async ({
  addresses,
  read,
  inDocument,
  edition,
  siteLocale,
}) => {
  const own = new Map(flatten(messages[siteLocale]));
  const allowed = contentTexts(edition, siteLocale);
  const foreign = locales
    .filter((locale) => locale !== siteLocale)
    .flatMap((locale) => flatten(messages[locale]))
    .filter(([, text]) => /\p{L}/u.test(text.replace(/\{[^}]*\}/g, '')))
    .filter(([key, text]) => own.get(key) !== text && ![...own.values()].includes(text))
    .flatMap(([key, text]) => looksOf(text).map((look) => ({ key, look })));

  const faults: string[] = [];
  for (const sent of await read(addresses)) {
    for (const text of await inDocument(sent, textsIn)) {
      const phrases = phrasesOf(text).filter((phrase) => !allowed.has(phrase));
      const found = foreign.find(({ look }) => phrases.some((phrase) => look.test(phrase)));
      if (found) faults.push(`${sent.address}: "${text}" is ${found.key} of another language`);
      const bare = [...own.keys()].find((key) => text.includes(key)) ?? /[{}]/.exec(text)?.[0];
      if (bare) faults.push(`${sent.address}: "${text}" shows ${bare}`);
    }
  }
  expect(faults).toEqual([]);
});
