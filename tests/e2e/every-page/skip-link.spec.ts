import { expect, test } from '../../support/every-page';

test('the first Tab on every page offers the way past the navigation, and it works', async ({
  sharedAddresses,
  open,
  page,
  words,
}) => {
  test.slow();
  const focused = page.locator(':focus');
  for (const address of sharedAddresses) {
    await open(address);
    await page.keyboard.press('Tab');
    await expect(focused, address).toHaveText(words.site.skip);
    await expect(focused, address).toBeInViewport({ ratio: 1 });
    expect((await focused.boundingBox())?.height, address).toBeGreaterThanOrEqual(24);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main'), address).toBeFocused();
  }
});
