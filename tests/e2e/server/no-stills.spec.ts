import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { contactInLanguage } from '../../../lib/content';
import { locales } from '../../../lib/i18n/locales';
import { messages } from '../../../lib/i18n/messages';
import { secondFilmAt } from '../../support/second-film';
import { startServer } from '../../support/server';
import { expect, test } from '../../support/server-test';

test('without photographs the gallery says that stills come from the press contact, and who that is', async ({
  page,
}) => {
  const server = await startServer({}, (content) => rmSync(join(content, 'stills'), { recursive: true }));
  try {
    for (const locale of locales) {
      const { navigation, stills } = messages[locale];
      await page.goto(`${server.origin}/${locale}/press`);
      await page.getByRole('main').getByRole('link', { name: navigation.stills, exact: true }).click();
      await expect(page).toHaveURL(`${server.origin}/${locale}/press/stills`);
      const photographs = page.getByRole('region', { name: stills.title });
      await expect(photographs).toContainText(stills.empty);
      const contact = contactInLanguage(secondFilmAt(Date.now()), locale);
      await expect(photographs).toContainText(String(contact?.facts.email));
      await expect(photographs.getByRole('img')).toHaveCount(0);
    }
  } finally {
    await server.stop();
  }
});
