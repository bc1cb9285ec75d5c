import { listOf } from '../../lib/content';
import { formatFileSize } from '../../lib/i18n/measures';
import { translator } from '../../lib/i18n/translator';
import { sizedFiles } from '../../lib/publish/files/about-size';
import { releaseLength } from '../../lib/publish/release-text';
import { expect, test } from '../support/with-edition';

/** The words of a piece of HTML, with plain spaces. */
const spokenOf = (html: string) =>
  html
    .replace(/<sup>(.*?)<\/sup>/g, '[$1]')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x26;', '&')
    .replaceAll('&#x3C;', '<')
    .replaceAll('\u00a0', ' ');

test('a journalist gets a release as a Word document in two clicks from the press page', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
}) => {
  const [newest] = listOf(edition, 'press', siteLocale);
  await page.goto(at('/press'));
  await page.getByRole('main').getByRole('link', { name: newest?.words.headline, exact: true }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('article').getByRole('link', { name: words.files.docx }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(
    new RegExp(`^[a-z-]+_[a-z-]+_${newest?.facts.date}_[a-z0-9-]+_${siteLocale}\\.docx$`),
  );
  expect(await download.failure()).toBeNull();
});

test('beside every form of a release stands how large it is, and below how long the text is', async ({
  page,
  request,
  at,
  words,
  edition,
  siteLocale,
}) => {
  for (const release of listOf(edition, 'press', siteLocale)) {
    await page.goto(at(`/press/${release.id}`));
    const article = page.getByRole('article');
    const length = releaseLength(edition, release);
    for (const { format, path, type, about } of sizedFiles(edition, release, length.characters)) {
      const reply = await request.get(path, { headers: { 'Accept-Encoding': 'identity' } });
      const { 'content-length': bytes, 'content-type': sent } = reply.headers();
      expect(sent, path).toBe(type);
      const link = article.getByRole('link', { name: words.files[format] });
      const size = formatFileSize(siteLocale, about);
      await expect(link).toHaveText(`${words.files[format]}, ${words.files.about.replace('{size}', size)}`);
      expect(Math.abs(about - Number(bytes)) / Number(bytes), `${path}: ${about} for ${bytes}`).toBeLessThan(0.2);
      await expect(link).toHaveAttribute('href', path);
    }
    await expect(article.getByText(translator(siteLocale)('files.length', length), { exact: true })).toBeVisible();
  }
});

test('without scripts nobody is offered to copy the text', async ({ page, at, words, edition }) => {
  await page.goto(at(`/press/${edition.all('press')[0]?.id}`));
  await expect(page.getByRole('link', { name: words.files.txt })).toBeVisible();
  await expect(page.getByRole('button', { name: words.files.copy })).toHaveCount(0);
});

test.describe('with scripts', () => {
  test.use({ javaScriptEnabled: true, permissions: ['clipboard-read', 'clipboard-write'] });

  test('a journalist copies the text, rich for a word processor and plain for a newsroom’s system', async ({
    page,
    request,
    at,
    words,
    edition,
  }) => {
    const path = at(`/press/${edition.all('press')[0]?.id}`);
    await page.goto(path);
    await page.getByRole('button', { name: words.files.copy }).click();
    await expect(page.locator('#files').getByRole('status')).toHaveText(words.files.copied);
    const [plain, rich] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await (await item?.getType(type))?.text()) ?? '';
      return [await read('text/plain'), await read('text/html')];
    });
    const html = await (await request.get(`${path}.html`)).text();
    const paragraphs = [...html.matchAll(/<(h1|h2|p)>(.*?)<\/\1>/g)].map(([, , inner = '']) => spokenOf(inner));
    for (const paragraph of paragraphs) expect(plain?.split('\n')).toContain(paragraph);
    expect(plain).not.toMatch(/[-=]{3}|\u00a0|\n{3}/);
    const articles = await page.evaluate(
      (texts) =>
        texts.map((text) => new DOMParser().parseFromString(text, 'text/html').querySelector('article')?.outerHTML),
      [rich ?? '', html],
    );
    expect(articles[0]).toContain('<h1>');
    expect(articles[0]).toBe(articles[1]);
  });

  test('an answer that is no release is not copied, and the page says so', async ({ page, at, words, edition }) => {
    const path = at(`/press/${edition.all('press')[0]?.id}`);
    await page.goto(path);
    await page.evaluate(() => {
      window.fetch = async () => new Response('The server is busy.', { status: 503 });
    });
    await page.getByRole('button', { name: words.files.copy }).click();
    await expect(page.locator('#files').getByRole('status')).toHaveText(words.files.copyFailed);
    expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain('busy');
  });
});
