import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../../support/desk-test';

const release = 'press/opening-night';

test('a changed sentence of the original is marked beside its translation, which is confirmed; then all others are', async ({
  open,
  page,
  desk,
  words,
}) => {
  const file = (language: string) => join(desk.content, release, `${language}.md`);
  await open(`/desk/${release}/es`);
  const pane = page.getByRole('region', { name: 'Spanish' });
  const place = pane.locator('[data-field="place"]');
  await place.getByRole('textbox').fill('Otra Ciudad');
  await page.keyboard.press('ControlOrMeta+S');
  await expect(page.getByText(words.editor.saved.replace('{file}', 'es.md'))).toBeVisible();
  const translated = readFileSync(file('es'), 'utf8');

  writeFileSync(file('en'), readFileSync(file('en'), 'utf8').replace(/^place: .*$/m, 'place: Another City'));
  await expect(pane.getByText(words.editor.stale)).toBeVisible();
  await pane.getByRole('button', { name: words.translations.stillRight }).click();
  await expect(pane.getByText(words.editor.stale)).toBeHidden();
  const before = translated.split('\n');
  const lines = readFileSync(file('es'), 'utf8').split('\n');
  expect(lines.filter((line, index) => line !== before[index])).toEqual([expect.stringMatching(/^translationOf: /)]);

  // Saved at the desk, the earlier words are in its history.
  const original = page.getByRole('region', { name: 'English' }).locator('[data-field="place"]');
  await original.getByRole('textbox').fill('A Third City');
  await page.keyboard.press('ControlOrMeta+S');
  await expect(place.locator('ins')).toHaveText('A Third City');
  await expect(place.locator('del')).toHaveText('Another City');

  await page.getByRole('link', { name: words.pages.translations }).click();
  const ofSpanish = page.getByRole('button', {
    name: words.translations.allRightOf.replace('{language}', 'Spanish'),
  });
  page.once('dialog', (dialog) => void dialog.accept());
  await ofSpanish.click();
  await expect(ofSpanish).toBeHidden();
  expect(readFileSync(file('es'), 'utf8')).not.toBe(translated);
});
