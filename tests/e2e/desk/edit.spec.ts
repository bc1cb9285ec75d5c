import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../../support/desk-test';

const release = 'press/opening-night';

test('a headline is changed by keyboard, and only its line of the file changes', async ({
  open,
  page,
  desk,
  words,
}) => {
  const file = join(desk.content, release, 'en.md');
  const before = readFileSync(file, 'utf8').split('\n');
  await open(`/desk/${release}/en?field=headline`);
  await expect(page.locator('[data-field="headline"]').getByRole('textbox')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Another headline');
  await page.keyboard.press('ControlOrMeta+S');
  await expect(page.getByText(words.editor.saved.replace('{file}', 'en.md'))).toBeVisible();
  const after = readFileSync(file, 'utf8').split('\n');
  expect(after.filter((line, index) => line !== before[index])).toEqual(['headline: Another headline']);
  expect(after.length).toBe(before.length);
});

test('what would be wrong is said at the field while it is typed, before anything is saved', async ({ open, page }) => {
  await open(`/desk/${release}/en`);
  const date = page.locator('[data-field="facts.date"]');
  await date.getByRole('textbox').fill('2031-13-40');
  await expect(date.locator('.field-remark')).toBeVisible();
  await expect(date.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
});

test('what somebody else has saved meanwhile is shown beside mine, and nothing is written', async ({
  open,
  page,
  desk,
  words,
}) => {
  const file = join(desk.content, 'press/second-helping/en.md');
  await open('/desk/press/second-helping/en');
  await page.locator('[data-field="headline"]').getByRole('textbox').fill('Mine');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^headline: .*$/m, 'headline: Theirs'));
  await expect(page.getByText(words.editor.changedElsewhere)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+S');
  await expect(page.getByRole('heading', { name: words.editor.conflict })).toBeVisible();
  expect(readFileSync(file, 'utf8')).toContain('headline: Theirs');
  await page.getByRole('button', { name: words.editor.keepMine }).click();
  await expect(page.getByText(words.editor.saved.replace('{file}', 'en.md'))).toBeVisible();
  expect(readFileSync(file, 'utf8')).toContain('headline: Mine');
});

test('whoever takes what somebody else has saved finds their own words among the earlier versions', async ({
  open,
  page,
  desk,
  words,
}) => {
  const file = join(desk.content, 'press/second-helping/es.md');
  await open('/desk/press/second-helping/es');
  const pane = page.getByRole('region', { name: 'Spanish' });
  const headline = pane.locator('[data-field="headline"]').getByRole('textbox');
  await headline.fill('Mío');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^headline: .*$/m, 'headline: Suyo'));
  await expect(pane.getByText(words.editor.changedElsewhere)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+S');
  await pane.getByRole('button', { name: words.editor.takeTheirs }).click();
  await expect(page.getByText(words.editor.givenUp)).toBeVisible();
  await expect(headline).toHaveValue('Suyo');
  await pane.getByText(words.editor.versions).click();
  await pane.locator('details li button').first().click();
  await pane
    .getByRole('button', { name: words.editor.restoreOf.split('{')[0] })
    .first()
    .click();
  await expect(headline).toHaveValue('Mío');
  expect(readFileSync(file, 'utf8')).toContain('headline: Mío');
});
test.use({ expectedConsole: /data:,|409/ });
