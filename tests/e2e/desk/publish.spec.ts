import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startDesk } from '../../support/desk-process';
import { expect, test } from '../../support/desk-test';
import { filmInGit, git } from '../../support/film-in-git';

const release = 'content/press/opening-night/en.md';

// The browser tells of an answer that is a question, too.
test.use({ expectedConsole: /409/ });

/** Changes the headline of the release in a checkout, as another program does. */
function setHeadline(folder: string, headline: string): void {
  const file = join(folder, release);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^headline: .*$/m, `headline: ${headline}`));
}

test('what will change is shown as pages and published under a name; of two values that stand against each other one is chosen', async ({
  page,
  words,
}) => {
  test.setTimeout(240_000);
  const film = filmInGit();
  const desk = await startDesk(join(film.laptop, 'content'));
  const publish = page.getByRole('button', { name: words.publish.publish, exact: true });
  const headlineOf = () => /^headline: .*$/m.exec(git(film.bare, 'show', `main:${release}`))?.[0];
  try {
    setHeadline(film.laptop, 'Mine');
    await page.goto(desk.entrance);
    await page.getByRole('link', { name: words.pages.publish }).click();
    await expect(page.getByRole('link', { name: '/en/press/opening-night' })).toBeVisible();
    await page.getByLabel(words.publish.name).fill('Jane Doe');
    await publish.click();
    await expect(page.getByText(words.publish.nothing)).toBeVisible();
    expect(git(film.bare, 'log', '-1', '--format=%an', 'main').trim()).toBe('Jane Doe');
    expect(headlineOf()).toBe('headline: Mine');

    const other = film.clone('other');
    setHeadline(other, 'Theirs');
    git(other, 'commit', '--quiet', '--all', '--message', 'Theirs');
    git(other, 'push', '--quiet');
    setHeadline(film.laptop, 'Mine again');
    await expect(page.getByRole('link', { name: '/en/press/opening-night' })).toBeVisible();
    await page.getByLabel(words.publish.name).fill('Jane Doe');
    await publish.click();
    await expect(page.getByText(`${words.editor.theirs}: Theirs`)).toBeVisible();
    expect(headlineOf()).toBe('headline: Theirs');
    await page.getByLabel(`${words.editor.mine}: Mine again`).check();
    await page.getByRole('button', { name: words.publish.publishChosen }).click();
    await expect(page.getByText(words.publish.nothing)).toBeVisible();
    expect(headlineOf()).toBe('headline: Mine again');
  } finally {
    await page.goto('about:blank');
    await desk.stop();
    film.remove();
  }
});

test('without version control saving publishes, and the desk says so', async ({ open, page, words }) => {
  await open('/desk/publish');
  await expect(page.getByText(words.publish.savingPublishes)).toBeVisible();
});
