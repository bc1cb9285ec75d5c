import type { Page } from '@playwright/test';
import type { messages } from '../../lib/desk/client/messages';
import type { Locale } from '../../lib/i18n/locales';
import { pressAt, typeAt } from './by-keyboard';
import { deskForm, labelsIn } from './desk-form';
import { expect } from './desk-test';
import { agencyTags, pressPhotograph } from './press-photograph';

type Options = {
  deskLocale: Locale;
  words: (typeof messages)[Locale];
  /** Photographs of other scenes look otherwise. */
  scene: number;
  /** Called while the form of the photograph is open. */
  onForm: () => Promise<void>;
};

/** Makes an item of a photograph with the keyboard, and publishes it. */
export async function addPhotograph(page: Page, { deskLocale, words, scene, onForm }: Options): Promise<void> {
  const labels = labelsIn(deskLocale);
  await pressAt(page, page.getByRole('link', { name: words.pages.photographs }));
  const choosing = page.waitForEvent('filechooser');
  await pressAt(page, page.getByLabel(words.photographs.drop));
  const buffer = await pressPhotograph({ tags: agencyTags, scene });
  const name = `Kite-${deskLocale}.jpg`;
  await (await choosing).setFiles({ name, mimeType: 'image/jpeg', buffer });
  const photograph = page.getByRole('region', { name });
  await expect(photograph.getByLabel(labels.credit ?? '')).toHaveValue('Ann Author / Example Agency');
  await expect(photograph.getByText(/5 × 3/)).toBeVisible();
  await onForm();
  await typeAt(page, photograph.getByLabel(labels.alt ?? ''), 'A kite above boats.');
  await typeAt(page, photograph.getByLabel(labels.usage ?? ''), 'Free for news of the film.');
  await pressAt(page, page.locator('.save-bar').getByRole('button'));
  await pressAt(page, page.getByRole('region', { name: words.photographs.madeTitle }).getByRole('link'));
  const form = deskForm(page, deskLocale, deskLocale);
  await pressAt(page, page.getByRole('slider', { name: words.focus.fromLeft }), 'ArrowLeft');
  await pressAt(page, await form.input('draft'), 'Space');
  await form.save();
}
