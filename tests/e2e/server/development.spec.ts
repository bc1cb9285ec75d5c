import { expect, test } from '@playwright/test';
import { type DevelopmentServer, startDevelopment } from '../../support/development-copy';

test.describe.configure({ mode: 'serial' });
test.use({ javaScriptEnabled: true });

let server: DevelopmentServer;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  server = await startDevelopment();
});
test.afterAll(() => server.stop());

const answers: [path: string, status: number, type: string][] = [
  ['/healthz', 200, 'application/json'],
  ['/en/press/opening-night.pdf', 200, 'application/pdf'],
  ['/en/press/opening-night.txt', 200, 'text/plain'],
  ['/ru/feed.xml', 200, 'application/atom+xml'],
  ['/en/press-kit.zip', 200, 'application/zip'],
  ['/robots.txt', 200, 'text/plain'],
  ['/en/share.png', 200, 'image/png'],
  ['/enhance.js', 200, 'text/javascript'],
  ['/en/nothing', 404, 'text/html'],
  ['/nothing', 404, 'text/html'],
];

test('the development server answers as the one in production does', async ({ request }) => {
  test.setTimeout(120_000);
  for (const [path, status, type] of answers) {
    const response = await request.get(server.origin + path, { timeout: 60_000 });
    expect([response.status(), response.headers()['content-type']?.split(';')[0]], path).toEqual([status, type]);
  }
  const first = await request.get(server.origin, { maxRedirects: 0, headers: { 'Accept-Language': 'es' } });
  expect([first.status(), first.headers().location]).toEqual([307, '/es']);
  const page = await (await request.get(`${server.origin}/en/press/stills`)).text();
  const picture = await request.get(server.origin + /\/media\/\w+\.jpg/.exec(page)?.[0]);
  expect([picture.status(), picture.headers()['content-type']]).toEqual([200, expect.stringMatching(/^image\//)]);
});

test('what is edited shows without reloading by hand: words of the content, then a component', async ({ page }) => {
  test.setTimeout(60_000);
  const connection = () => page.waitForEvent('console', (message) => message.text().includes('[HMR] connected'));
  const first = connection();
  await page.goto(`${server.origin}/en/people/person-one`);
  await first;
  const second = connection();
  server.edit('content/people/person-one/en.md', (text) => text.replace(/^name: .*$/m, 'name: Person Pelikanov'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Person Pelikanov', { timeout: 20_000 });
  await second;

  await page.evaluate(() => Object.assign(window, { wasLoadedOnce: true }));
  server.edit('components/SkipLink.tsx', (text) => text.replace(/className="/, 'title="Storkova" className="'));
  await expect(page.getByTitle('Storkova')).toBeAttached({ timeout: 20_000 });
  expect(await page.evaluate(() => 'wasLoadedOnce' in window), 'a component is exchanged within the page').toBe(true);
});

test('an edit of the server starts it again, and nothing else does', async ({ request }) => {
  test.setTimeout(60_000);
  expect(server.starts()).toBe(1);
  server.edit('lib/server/http/health.ts', (text) => text.replace("'ok'", "'Heronidze'"));
  await expect
    .poll(async () => (await request.get(`${server.origin}/healthz`).catch(() => undefined))?.text(), {
      timeout: 30_000,
    })
    .toContain('Heronidze');
  expect(server.starts()).toBe(2);
});
