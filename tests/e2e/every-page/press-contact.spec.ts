import { mergeTests } from '@playwright/test';
import { contactInLanguage } from '../../../lib/content';
import { test as everyPage } from '../../support/every-page';
import { expect, test as withEdition } from '../../support/with-edition';

const test = mergeTests(everyPage, withEdition);

test('a journalist has the phone number and the mail address in sight on every page, one click from a call', async ({
  sharedAddresses,
  open,
  page,
  words,
  edition,
  siteLocale,
  at,
}) => {
  test.slow();
  const contact = contactInLanguage(edition, siteLocale);
  if (!contact) throw new Error('The content has no press contact.');
  const { phone, email } = contact.facts;
  for (const address of sharedAddresses) {
    await open(address);
    const place = page.getByRole(address === at('/contacts') ? 'main' : 'contentinfo');
    const call = place.getByRole('link', { name: `${words.contacts.phone}: ${phone}`, exact: true });
    const write = place.getByRole('link', { name: `${words.contacts.email}: ${email}`, exact: true });
    await expect(call, address).toHaveAttribute('href', `tel:${phone.replaceAll(' ', '')}`);
    await expect(write, address).toHaveAttribute('href', `mailto:${email}`);
    await expect(call, address).toBeVisible();
    await expect(place, address).toContainText(contact.words.name);
  }
});
