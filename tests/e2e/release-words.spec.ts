import type { Page } from '@playwright/test';
import { filmOf } from '../../lib/content';
import { formatDate } from '../../lib/i18n/formats';
import { type AtomEntry, readAtom } from '../support/atom';
import { textOfDocx, textOfMarkdown, textOfPdf, textOfPlain, wordsIn } from '../support/release-words';
import { expect, test } from '../support/with-edition';

/** The text of the page as it is printed: without the margin of files, dates and people. */
function printedText(page: Page): Promise<string> {
  return page.getByRole('article').evaluate((article: HTMLElement) => {
    for (const margin of article.querySelectorAll('.no-print, .sr-only, [data-footnote-backref]')) margin.remove();
    for (const raised of article.querySelectorAll('sup')) raised.prepend(' ');
    for (const [index, note] of article.querySelectorAll('.footnotes li').entries()) note.prepend(`${index + 1} `);
    // biome-ignore lint/performance/useDomNodeTextContent: it keeps the words of neighbouring blocks apart
    return article.innerText;
  });
}

async function shownText(page: Page, html: string): Promise<string> {
  await page.setContent(html);
  // biome-ignore lint/performance/useDomNodeTextContent: as above
  return page.locator('article').innerText();
}

test('a release says the same in all its forms as on its page, word for word', async ({
  page,
  request,
  at,
  words,
  edition,
  siteLocale,
}) => {
  const releases = edition.all('press').filter(({ texts }) => texts[siteLocale]);
  expect(releases.length).toBeGreaterThan(0);
  for (const { id } of releases) {
    const path = at(`/press/${id}`);
    const bytes = async (form: string) => (await request.get(`${path}.${form}`)).body();
    const text = async (form: string) => (await bytes(form)).toString();
    await page.goto(path);
    const said = wordsIn(await printedText(page));
    expect(said.length).toBeGreaterThan(50);
    const margins = {
      issuer: filmOf(edition, siteLocale).words.title,
      address: `${new URL(page.url()).host}${path}`,
      pageNumber: new RegExp(`${words.files.page} \\d+ / \\d+`),
    };
    const { bodies } = JSON.parse(await text('json'));
    const [html, plain] = bodies.map(({ value }: { value: string }) => value);
    for (const [form, content] of Object.entries({
      pdf: await textOfPdf(await bytes('pdf'), margins),
      docx: await textOfDocx(await bytes('docx')),
      txt: textOfPlain(await text('txt')),
      md: textOfMarkdown(await text('md')),
      html: await shownText(page, await text('html')),
      'ninjs, HTML': await shownText(page, html),
      'ninjs, plain': plain,
    }))
      expect(wordsIn(content), `${path}, ${form}`).toEqual(said);
  }
});

/** A text of Atom comes with its type or without. */
const textIn = (text: AtomEntry['title'] | undefined) => (typeof text === 'string' ? text : text?.['#text']);

test('a feed tells a release in the words of its page: headline, summary, and the text down to the boilerplate', async ({
  page,
  request,
  at,
  words,
  edition,
  siteLocale,
}) => {
  const { items } = await (await request.get(at('/feed.json'))).json();
  const atom = readAtom(await (await request.get(at('/feed.xml'))).text());
  const releases = edition.all('press').filter(({ texts }) => texts[siteLocale]);
  expect(releases.length).toBeGreaterThan(0);
  for (const { id, facts } of releases) {
    await page.goto(at(`/press/${id}`));
    const said = wordsIn(await printedText(page));
    const isOurs = (address: string) => address.endsWith(at(`/press/${id}`));
    const item = items.find((each: { id: string }) => isOurs(each.id));
    const entry = atom.entry.find((each) => isOurs(each.id));
    for (const [title, summary, html] of [
      [item.title, item.summary, item.content_html],
      [entry?.title, entry?.summary, entry?.content].map(textIn),
    ]) {
      const kind = wordsIn(`${words.press[facts.kind]} ${formatDate(siteLocale, facts.date)}`);
      const told = wordsIn(`${title}\n${summary}\n${await shownText(page, String(html))}`);
      const rest = said.slice(kind.length + told.length);
      expect(told.length).toBeGreaterThan(30);
      expect([...kind, ...told, ...rest], id).toEqual(said);
      expect(rest.slice(0, wordsIn(words.press.about).length), id).toEqual(wordsIn(words.press.about));
    }
  }
});
