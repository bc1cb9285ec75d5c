import type { Locator } from '@playwright/test';
import { nameOfLanguage } from '../../../lib/desk/client/language';
import { type Locale, locales } from '../../../lib/i18n/locales';
import { messages } from '../../../lib/i18n/messages';
import { ask } from '../../support/ask';
import { axeFaults } from '../../support/axe-faults';
import { pressAt, tabTo, typeAt, typeNewYear } from '../../support/by-keyboard';
import { deskForm } from '../../support/desk-form';
import { addPhotograph } from '../../support/desk-photograph';
import { expect, test } from '../../support/desk-test';
import { watchFor } from '../../support/watch-for';

test.use({ timezoneId: 'UTC' });

/** Words of a release, which tell it and its languages apart. */
const wordsIn = (language: Locale, id: string) => {
  const name = nameOfLanguage(language, language);
  return {
    headline: `Kites, ${name}, ${id}`,
    summary: `Forty kites: ${name}.`,
    place: `Example City, ${name}`,
    basis: `Announced: ${name}.`,
  };
};

const correctedIn = (language: Locale) => ({
  'corrections.correction-1.what': `Fifty kites, ${language}.`,
  'corrections.correction-1.why': `Ten came late, ${language}.`,
});

for (const [place, language] of locales.entries())
  test.describe(language, () => {
    test.use({ deskLocale: language });

    test('by keyboard alone a release is written in two languages, the third is seen missing, and it is held back, shown by a private link, corrected and withdrawn', async ({
      open,
      page,
      site,
      words,
    }) => {
      test.setTimeout(120_000);
      const id = `kite-night-${language}`;
      const second = locales[(place + 1) % locales.length] ?? language;
      const [width, other] = place % 2 === 0 ? [390, 1440] : [1440, 390];
      const [original, translation] = [deskForm(page, language, language), deskForm(page, language, second)];
      const { headline } = wordsIn(language, id);
      const publicPath = `/${language}/press/${id}`;
      const lists = [`/${language}/press`, `/${language}/feed.xml`, `/${language}/kit.json`, '/sitemap.xml'];
      const seenEarly = watchFor(headline, site.origin, [publicPath, `${publicPath}.txt`, ...lists]);

      const press = (target: Locator, key?: string) => pressAt(page, target, key);
      const button = (name: string) => page.getByRole('button', { name, exact: true });
      const openTab = async (of: Locale) => {
        const tabs = page.getByRole('navigation', { name: words.editor.languages });
        await press(tabs.getByRole('link', { name: new RegExp(`^${nameOfLanguage(of, language)}`) }));
        await expect(page).toHaveURL(new RegExp(`/${of}$`));
      };
      const expectNoFaults = async () => {
        expect(await axeFaults(page, other, { isWhole: true })).toEqual([]);
        expect(await axeFaults(page, width, { isWhole: true })).toEqual([]);
        await page.setViewportSize({ width, height: 900 });
      };
      const showsReaders = (path: string) => expect.poll(async () => (await ask(site.origin, path)).text);

      await page.setViewportSize({ width, height: 900 });
      await open('/desk/items');
      await press(button(words.items.new));
      const form = page.getByRole('form', { name: words.items.new });
      await typeAt(page, form.getByLabel(words.items.id), id);
      await press(form.getByRole('checkbox', { name: nameOfLanguage(second, language) }), 'Space');
      await press(form.getByRole('button', { name: words.items.create }));
      await expect(page).toHaveURL(new RegExp(`/desk/press/${id}/${language}$`));

      await typeNewYear(page, await original.input('facts.embargoUntil'), 2031);
      await expect(await original.input('facts.embargoUntil')).toHaveValue('2031-01-01T10:00');
      await typeNewYear(page, await original.input('facts.accreditedFrom'), 2030);
      await original.write({ 'facts.date': '2026-06-01' });
      const kind = await original.input('facts.kind');
      await tabTo(page, kind);
      while ((await kind.inputValue()) !== 'release') await page.keyboard.press('ArrowDown');
      await original.write({ 'facts.contact': 'press-desk' });
      await press(await original.input('draft'), 'Space');
      const [accredited = ''] = words.embargo.accredited.split('{');
      await expect(page.getByText(accredited)).toContainText('2030');
      await original.write(wordsIn(language, id));
      await original.writeBody('\nIt is windy.\n\n[[quote:one-on-wind]]\n');
      // The other file holds none of its words yet.
      await original.save(Object.keys(wordsIn(second, id)).length);
      await openTab(second);
      await press(await translation.input('draft'), 'Space');
      await translation.write(wordsIn(second, id));
      await translation.writeBody('\nA wind blows.\n\n[[quote:one-on-wind]]\n');
      await translation.save();

      await addPhotograph(page, { deskLocale: language, words, scene: place + 2, onForm: expectNoFaults });

      await press(page.getByRole('link', { name: words.pages.translations }));
      const cellOf = (of: Locale) => page.locator(`td a[href$="/press/${id}/${of}"]`);
      const states: Record<string, string> = { [language]: words.text.original, [second]: words.text.done };
      for (const of of locales) await expect(cellOf(of)).toContainText(states[of] ?? words.text.missing);

      await press(cellOf(language));
      await press(page.getByText(words.privateLinks.title, { exact: true }));
      await press(button(words.privateLinks.make));
      const address = await page.getByRole('listitem').locator('input[readonly]').inputValue();
      await showsReaders(new URL(address).pathname).toContain(headline);
      await expectNoFaults();
      expect(await seenEarly()).toEqual([]);

      await press(button(words.embargo.lift));
      await original.save();
      await showsReaders(publicPath).toContain(headline);
      await press(button(words.correct.begin));
      await original.write(correctedIn(language));
      await original.save(1);
      await openTab(second);
      await translation.write(correctedIn(second));
      await translation.save();
      for (const of of [language, second])
        await showsReaders(`/${of}/press/${id}`).toContain(correctedIn(of)['corrections.correction-1.what']);

      await openTab(language);
      await press(button(words.embargo.withdraw));
      await original.write({ withdrawalReason: 'There was no wind.' });
      await expectNoFaults();
      await original.save();
      await showsReaders(publicPath).toContain('There was no wind.');
      const gone = await ask(site.origin, publicPath);
      expect([gone.status, gone.text.includes(messages[language].withdrawn.title)]).toEqual([410, true]);
      expect(gone.text).not.toContain(headline);
    });
  });
