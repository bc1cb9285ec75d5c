import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../../support/desk-test';

test('a release is begun, binned and taken out of the bin', async ({ open, page, words }) => {
  await open('/desk/items');
  await page.getByRole('button', { name: words.items.new }).click();
  const address = page.getByRole('form', { name: words.items.new }).getByLabel(words.items.id);
  await address.fill('Not Allowed');
  await expect(page.getByText(words.items.idWrong)).toBeVisible();
  await address.fill('begun-today');
  await page.getByRole('button', { name: words.items.create }).click();
  await expect(page).toHaveURL(/\/desk\/press\/begun-today\/en$/);
  await page.getByText(words.item.manage).click();
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: words.item.bin }).click();
  await expect(page).toHaveURL(/\/desk\/items$/);
  await expect(page.getByText('begun-today', { exact: true })).toBeHidden();
  await page.getByRole('link', { name: words.pages.bin }).click();
  await page.getByRole('button', { name: words.bin.restore }).click();
  await expect(page).toHaveURL(/\/desk\/press\/begun-today$/);
});

test('a mistake made in another editor is shown by itself, and once it is mended it is said to be', async ({
  open,
  page,
  desk,
  words,
}) => {
  const file = join(desk.content, 'people/person-one/es.md');
  const right = readFileSync(file, 'utf8');
  await open('/desk');
  writeFileSync(file, right.replace('---\n', '---\nnobodyKnows: 1\n'));
  const link = page.getByRole('link', { name: /people\/person-one\/es\.md/ });
  await expect(link).toBeVisible();
  writeFileSync(file, right);
  const mended = page.getByRole('region', { name: words.today.mended });
  await expect(mended.getByRole('link', { name: /people\/person-one\/es\.md/ })).toBeVisible();
});

test('a picture is added, and one that is refused is named with the reason', async ({ open, page, desk, words }) => {
  const roof = readFileSync(join(desk.content, 'stills/roof/roof.jpg'));
  await open('/desk/stills/roof');
  await page.getByLabel(words.pictures.drop).setInputFiles([
    { name: 'another-roof.jpg', mimeType: 'image/jpeg', buffer: roof },
    { name: 'Bad Name.jpg', mimeType: 'image/jpeg', buffer: roof },
  ]);
  await expect(page.getByRole('link', { name: 'another-roof.jpg' })).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'Bad Name.jpg' })).toBeVisible();
});
test.use({ expectedConsole: /data:,|40\d/ });

test('what a cut of a photograph keeps is chosen by pointing at it', async ({ open, page, desk, words }) => {
  await open('/desk/stills/roof');
  const picture = page.getByRole('button', { name: words.focus.picture });
  const image = picture.locator('img');
  await expect(image).toHaveJSProperty('complete', true);
  const { width, height } = (await image.boundingBox()) ?? { width: 0, height: 0 };
  await picture.click({ position: { x: width / 4, y: (height * 3) / 4 } });
  await expect(page.getByText('25% 75%')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+S');
  await expect(page.getByText(words.editor.saved.replace('{file}', 'en.md'))).toBeVisible();
  expect(readFileSync(join(desk.content, 'stills/roof/en.md'), 'utf8')).toContain('  focus: 25% 75%\n');
});

test('leaving with unsaved words is asked about, and the words stay', async ({ open, page, words }) => {
  await open('/desk/press/opening-night/es');
  const headline = page.getByRole('region', { name: 'Spanish' }).locator('[data-field="headline"] input');
  await headline.fill('Palabras');
  page.once('dialog', (dialog) => void dialog.dismiss());
  await page.getByRole('link', { name: words.pages.today }).click();
  await expect(headline).toHaveValue('Palabras');
});
