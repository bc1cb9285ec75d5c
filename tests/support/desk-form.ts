import type { Locator, Page } from '@playwright/test';
import { createTranslator } from 'use-intl/core';
import { nameOfLanguage } from '../../lib/desk/client/language';
import { messages } from '../../lib/desk/client/messages';
import type { Locale } from '../../lib/i18n/locales';
import * as fields from '../../messages/fields';
import { typeAt } from './by-keyboard';
import { expect } from './desk-test';

type Labels = Readonly<Record<string, string>>;

/** What fields are called in the language that the desk speaks. */
export const labelsIn = (deskLocale: Locale): Labels =>
  ((fields as Readonly<Record<string, { labels: Labels }>>)[deskLocale] ?? fields.en).labels;

/** The form of one language of an item, as somebody fills it who has no mouse. */
export type DeskForm = {
  /** The input of a field, which has to be called as its label says. */
  input: (path: string) => Promise<Locator>;
  /** Writes these fields, from the first to the last. */
  write: (values: Readonly<Record<string, string>>) => Promise<void>;
  /** Writes the text below the fields. */
  writeBody: (text: string) => Promise<void>;
  /** Saves, and waits until that is told, with the number of mistakes in the whole item. */
  save: (mistakes?: number) => Promise<void>;
};

export function deskForm(page: Page, deskLocale: Locale, language: Locale): DeskForm {
  const { editor } = messages[deskLocale];
  const t = createTranslator({ locale: deskLocale, messages: messages[deskLocale] });
  const labels = labelsIn(deskLocale);
  const form = page.getByRole('region', { name: nameOfLanguage(language, deskLocale), exact: true });
  const input = async (path: string) => {
    const found = form.locator(`[data-field="${path}"]`).locator('input, select, textarea').first();
    const label = labels[path.split('.').at(-1) ?? ''] ?? path;
    await expect(found).toHaveAccessibleName(new RegExp(`^${label.replace(/[.()]/g, '.')}`));
    return found;
  };
  return {
    input,
    write: async (values) => {
      for (const [path, text] of Object.entries(values)) await typeAt(page, await input(path), text);
    },
    writeBody: (text) => typeAt(page, form.getByRole('textbox', { name: editor.body, exact: true }), text),
    save: async (mistakes = 0) => {
      await page.keyboard.press('ControlOrMeta+S');
      await expect(form.getByText(editor.unchanged)).toBeVisible();
      const [role, told] =
        mistakes > 0
          ? (['alert', t('editor.savedWithMistakes', { count: mistakes })] as const)
          : (['status', t('editor.saved', { file: `${language}.md` })] as const);
      await expect(page.getByRole(role).filter({ hasText: told })).toBeVisible();
    },
  };
}
