import { expect, test } from 'vitest';
import type { Edition } from '../../../../lib/content';
import { withInputs } from '../../../../lib/content';
import { changedInputs } from '../../../../lib/content/inputs';
import { search } from '../../../../lib/search/search';
import { makeAnswer } from '../../../../lib/server/render/answer';
import { rememberingSearch, searchRenderer } from '../../../../lib/server/render/searches';
import { originalFile } from '../../../support/content-files';
import { editionOf } from '../../../support/items';

const person = (id: string, name: string, body = '') => ({
  [`people/${id}/en.md`]: originalFile('people', { name, body }),
});
const film = (title: string) => ({
  'film/en.md': originalFile('film', { title }),
  ...person('kite', 'Ann Kite'),
});

/** Pages whose frame shows the title of the film, which note for what they were rendered. */
function renderer() {
  const rendered: string[] = [];
  const find = rememberingSearch(search);
  const searches = searchRenderer(find, async (edition, route) => {
    const { made, inputs } = await withInputs(edition, async (tracked) => {
      const [title] = tracked.all('film').map((item) => item.texts.en?.words.title);
      const text = route.kind === 'search' ? route.text : '';
      const { total } = await find(tracked, 'en', text);
      return makeAnswer(200, 'text/plain', Buffer.from(`${title}: ${total} of ${text}`));
    });
    rendered.push(String(made.bodies.identity));
    return { ...made, inputs };
  });
  let last: Edition | undefined;
  const ask = async (edition: Edition, text = 'kite') => {
    searches.begin(edition.id, last ? changedInputs(last, edition) : 'everything');
    last = edition;
    const route = { kind: 'search', locale: 'en', text, wasCut: false } as const;
    return searches.answer(edition, route);
  };
  return {
    rendered,
    answer: ask,
    ask: async (...asked: Parameters<typeof ask>) => String((await ask(...asked)).bodies.identity),
  };
}

test('the page of a search stays as long as an edit changes nothing of what is found and of what stands around it', async () => {
  const { rendered, ask } = renderer();
  const [before, elsewhere] = [editionOf(film('A')), editionOf({ ...film('A'), ...person('other', 'Bob Other') })];
  expect(await ask(before)).toBe('A: 1 of kite');
  expect(await ask(elsewhere)).toBe('A: 1 of kite');
  expect(rendered).toEqual(['A: 1 of kite']);
});

test('it is rendered anew when something else is found, and when what stands around it changes', async () => {
  const { rendered, ask } = renderer();
  await ask(editionOf(film('A')));
  expect(await ask(editionOf({ ...film('A'), ...person('two', 'Eve Kite') }))).toBe('A: 2 of kite');
  expect(await ask(editionOf({ ...film('B'), ...person('two', 'Eve Kite') }))).toBe('B: 2 of kite');
  expect(rendered).toEqual(['A: 1 of kite', 'A: 2 of kite', 'B: 2 of kite']);
});

test('what is handed to another thread is not what is kept', async () => {
  const { answer, ask } = renderer();
  const edition = editionOf(film('A'));
  const { buffer } = (await answer(edition)).bodies.identity;
  structuredClone(buffer, { transfer: [buffer] });
  expect(await ask(edition)).toBe('A: 1 of kite');
});

test('a search that failed is tried again', async () => {
  let times = 0;
  const find = rememberingSearch(async () => {
    times += 1;
    throw new Error('no index');
  });
  const edition = editionOf(film('A'));
  for (const _ of [1, 2]) await expect(find(edition, 'en', 'kite')).rejects.toThrow('no index');
  expect(times).toBe(2);
});
