import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ItemPage } from '../../../lib/desk/api';
import { nameOfLanguage } from '../../../lib/desk/client/language';
import type { Locale } from '../../../lib/i18n/locales';
import { en as fieldWords } from '../../../messages/fields';
import { axeFaults } from '../../support/axe-faults';
import { pressAt, tabTo, typeAt } from '../../support/by-keyboard';
import { expect, test } from '../../support/desk-test';
import { agencyTags, pressPhotograph } from '../../support/press-photograph';

const { labels } = fieldWords;

/** The inputs of a language's form, each of which is called as its label says. */
function formOf(page: Page, language: Locale) {
  const form = page.getByRole('region', { name: nameOfLanguage(language, 'en'), exact: true });
  return async (path: string) => {
    const input = form.locator(`[data-field="${path}"]`).locator('input, select, textarea').first();
    const name = path.split('.').at(-1) as keyof typeof labels;
    await expect(input).toHaveAccessibleName(new RegExp(`^${labels[name].replace(/[.()]/g, '.')}`));
    return input;
  };
}

test.use({ timezoneId: 'UTC' });

const faultsIn = async (page: Page) => [...(await axeFaults(page, 1440)), ...(await axeFaults(page, 390))];

test('by keyboard alone a release with an embargo, a quotation and a photograph is written in two languages, and the third is seen missing', async ({
  open,
  page,
  desk,
  words,
}) => {
  test.setTimeout(240_000);
  const saved = (language: Locale) => page.getByText(words.editor.saved.replace('{file}', `${language}.md`));
  const file = (path: string) => readFileSync(join(desk.content, path), 'utf8');
  await page.setViewportSize({ width: 390, height: 900 });

  await open('/desk/items');
  await pressAt(page, page.getByRole('button', { name: words.items.new }));
  const form = page.getByRole('form', { name: words.items.new });
  await typeAt(page, form.getByLabel(words.items.id), 'kite-night');
  await pressAt(page, form.getByRole('checkbox', { name: nameOfLanguage('ru', 'en') }), 'Space');
  await pressAt(page, form.getByRole('button', { name: words.items.create }));
  await expect(page).toHaveURL(/\/desk\/press\/kite-night\/en$/);

  const english = formOf(page, 'en');
  await tabTo(page, await english('facts.embargoUntil'));
  await page.keyboard.type('01012031');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('1000AM');
  await expect(await english('facts.embargoUntil')).toHaveValue('2031-01-01T10:00');
  await typeAt(page, await english('facts.date'), '2031-01-01');
  await tabTo(page, await english('facts.kind'));
  await page.keyboard.type('press');
  await typeAt(page, await english('facts.contact'), 'press-desk');
  await pressAt(page, await english('draft'), 'Space');
  await typeAt(page, await english('headline'), 'A night of kites');
  await typeAt(page, await english('summary'), 'Forty kites fly over the harbour.');
  await typeAt(page, await english('place'), 'Example City');
  await typeAt(page, await english('basis'), 'Based on the announcement of 1 January 2031, in English.');
  await typeAt(
    page,
    page.getByRole('textbox', { name: words.editor.body, exact: true }),
    '\nIt is windy.\n\n[[quote:one-on-wind]]\n',
  );
  await page.keyboard.press('ControlOrMeta+S');
  // The Russian file holds nothing yet, which is told.
  await expect(page.getByText(/^Saved, with/)).toBeVisible();

  await pressAt(page, page.getByRole('link', { name: new RegExp(`^${nameOfLanguage('ru', 'en')}`) }));
  const russian = formOf(page, 'ru');
  await pressAt(page, await russian('draft'), 'Space');
  await typeAt(page, await russian('headline'), 'Ночь воздушных змеев');
  await typeAt(page, await russian('summary'), 'Над гаванью летают сорок змеев.');
  await typeAt(page, await russian('place'), 'Город-Пример');
  await typeAt(page, await russian('basis'), 'По сообщению от 1 января 2031 года на английском языке.');
  const text = page.getByRole('region', { name: nameOfLanguage('ru', 'en'), exact: true }).getByRole('textbox', {
    name: words.editor.body,
    exact: true,
  });
  await typeAt(page, text, '\nДует ветер.\n\n[[quote:one-on-wind]]\n');
  await page.keyboard.press('ControlOrMeta+S');
  await expect(saved('ru')).toBeVisible();

  await pressAt(page, page.getByRole('link', { name: words.pages.photographs }));
  const choosing = page.waitForEvent('filechooser');
  await pressAt(page, page.getByLabel(words.photographs.drop));
  const buffer = await pressPhotograph({ tags: agencyTags });
  await (await choosing).setFiles({ name: 'Kite.jpg', mimeType: 'image/jpeg', buffer });
  const photograph = page.getByRole('region', { name: 'Kite.jpg' });
  await expect(photograph.getByLabel(labels.credit)).toHaveValue('Ann Author / Example Agency');
  await expect(photograph.getByText(/5 × 3/)).toBeVisible();
  expect(await faultsIn(page)).toEqual([]);
  await typeAt(page, photograph.getByLabel(labels.alt), 'A kite above boats.');
  await typeAt(page, photograph.getByLabel(labels.usage), 'Free for news of the film.');
  await pressAt(page, page.getByRole('button', { name: /^Make 1/ }));
  await pressAt(page, page.getByRole('link', { name: 'A kite over the harbour' }));
  const still = formOf(page, 'en');
  await pressAt(page, page.getByRole('slider', { name: words.focus.fromLeft }), 'ArrowLeft');
  await pressAt(page, page.getByRole('button', { name: words.focus.picture }), 'ArrowUp');
  await pressAt(page, await still('draft'), 'Space');
  await page.keyboard.press('ControlOrMeta+S');
  await expect(saved('en')).toBeVisible();
  expect(file('stills/kite/en.md')).toContain('  focus: 49% 49%\n');

  await pressAt(page, page.getByRole('link', { name: words.pages.translations }));
  await expect(page.getByRole('row', { name: 'A night of kites' })).toMatchAriaSnapshot(`
    - row:
      - rowheader
      - cell /${words.text.original}/
      - cell /${words.text.done}/
      - cell /${words.text.missing}/
  `);
  const { data } = await desk.ask('GET', '/items/press/kite-night');
  const { state, errors, remarks, texts } = data as ItemPage;
  expect({ state, ...texts }).toEqual({ state: 'embargoed', en: 'original', ru: 'done', es: 'missing' });
  expect(errors).toBe(0);
  const wrong = remarks.filter(({ severity }) => severity === 'error');
  expect(wrong.map((remark) => remark.file)).toEqual(['press/kite-night/es.md']);
  expect(file('press/kite-night/en.md')).toContain('  embargoUntil: 2031-01-01T10:00:00+00:00\n');
});
