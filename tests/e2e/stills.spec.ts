import { filmOf } from '../../lib/content';
import { formatFileSize, formatName } from '../../lib/i18n/measures';
import { drawingsOf } from '../../lib/publish/theme';
import { expect, test } from '../support/with-edition';

test('the site’s own drawings are said to be that, with format and size beside each link', async ({
  page,
  at,
  words,
  edition,
  siteLocale,
  request,
}) => {
  await page.goto(at('/press/stills'));
  const artwork = page.getByRole('region', { name: words.artwork.title });
  await expect(artwork).toContainText(words.artwork.note);
  const drawings = drawingsOf(filmOf(edition, siteLocale));
  expect(drawings.length).toBeGreaterThan(0);
  expect(
    drawings.some(({ alsoAs }) => alsoAs.length > 0),
    'one is there as a picture of pixels too',
  ).toBe(true);
  for (const { title, alsoAs, ...file } of drawings) {
    const entry = artwork.getByRole('listitem').filter({ hasText: title });
    for (const [index, { path, type, size, isAbout }] of [file, ...alsoAs].entries()) {
      const link = entry.locator('a[download]').nth(index);
      await expect(link).toHaveAttribute('href', path);
      const response = await request.get(path, { headers: { 'Accept-Encoding': 'identity' } });
      expect(response.headers()['content-type']).toBe(type);
      const bytes = (await response.body()).length;
      expect(Math.abs(size - bytes)).toBeLessThanOrEqual(isAbout ? 4000 : 0);
      const about = formatFileSize(siteLocale, size);
      const told = isAbout ? words.files.about.replace('{size}', about) : about;
      const format = formatName(type);
      await expect(link).toHaveText(words.artwork.download.replace('{format}', format).replace('{size}', told));
      expect(response.headers()['content-disposition']).toMatch(
        /^attachment; filename="[a-z0-9._-]+\.(?:svg|jpg|png)"; filename\*=UTF-8''[a-z0-9._-]+\.(?:svg|jpg|png)$/,
      );
    }
  }
  await page.goto(`${at('/press/stills')}?min=2480`);
  await expect(page.getByText(words.stills.noneSoWide)).toBeVisible();
});
