import { expect, test } from '../../support/every-page';

test.use({ javaScriptEnabled: true });

/** Console messages and requests to other hosts fail any test: here they are looked for with scripts on. */
test('with scripts on no page keeps a cookie, asks another host or says anything on the console', async ({
  sharedAddresses,
  open,
  page,
  context,
}) => {
  test.slow();
  const cookies: string[] = [];
  page.on('response', async (response) => {
    if (await response.headerValue('set-cookie')) cookies.push(response.url());
  });
  for (const address of sharedAddresses) await open(address);
  expect(cookies).toEqual([]);
  expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
});
