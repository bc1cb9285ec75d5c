import { expect, it, vi } from 'vitest';
import { publishable, publishNow, publishSchema } from '@/lib/desk/answers/publish';
import type { DeskContent } from '@/lib/desk/open-content';
import type { PublishState } from '@/lib/desk/publish-api';
import { type Producer, repository } from '../../../support/producers';

// Every step is a process of git's, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

type Open = Extract<PublishState, { branch: string }>;
const asDesk = ({ content }: Producer) => content as DeskContent;
const stateOf = async (producer: Producer) => (await publishable(asDesk(producer), 'en')) as Open;
const release = 'press/opening-night';
const pagesOf = ({ pages }: Open) => pages.map(({ what, path }) => `${what} ${path}`);

it('without changes there is nothing to publish', async () => {
  const jane = repository().producer('Jane');
  expect(await stateOf(jane)).toMatchObject({
    branch: 'main',
    ahead: 0,
    behind: 0,
    changes: [],
    pages: [],
    atOnce: [],
  });
});

it('words changed in one language are told as the pages of that language', async () => {
  const jane = repository().producer('Jane');
  jane.edit(`${release}/ru.md`, 'headline: ', 'headline: Пеликанов ');
  const state = await stateOf(jane);
  const pages = ['/ru', '/ru/press', '/ru/press/downloads', '/ru/press/opening-night'];
  expect(pagesOf(state)).toEqual(pages.map((path) => `changed ${path}`));
  expect(state.changes).toEqual([
    { file: `${release}/ru.md`, item: { kind: 'press', id: 'opening-night', language: 'ru' }, what: 'changed', pages },
  ]);
});

it('facts are told in every language, a remark in none', async () => {
  const jane = repository().producer('Jane');
  jane.edit(`${release}/es.md`, '---\n', '---\n# A remark.\n');
  expect(pagesOf(await stateOf(jane))).toEqual([]);
  jane.edit(`${release}/en.md`, '2031-05-04', '2031-05-03');
  const changed = pagesOf(await stateOf(jane));
  for (const language of ['en', 'ru', 'es']) expect(changed).toContain(`changed /${language}/press/opening-night`);
});

it('a new release, a removed one and a draft', async () => {
  const jane = repository().producer('Jane');
  jane.write('press/new/en.md', jane.read(`${release}/en.md`));
  jane.write('press/unfinished/en.md', jane.read(`${release}/en.md`).replace('headline:', 'draft: true\nheadline:'));
  jane.remove('press/second-helping');
  const state = await stateOf(jane);
  expect(pagesOf(state)).toContain('added /en/press/new');
  expect(pagesOf(state).filter((page) => page.includes('unfinished'))).toEqual([]);
  expect(state.changes.map(({ what, file }) => `${what} ${file}`)).toEqual(
    expect.arrayContaining([
      'added press/new/en.md',
      'added press/unfinished/en.md',
      'removed press/second-helping/ru.md',
    ]),
  );
});

it('an embargo that would be public at once is named, and wants to be published even so', async () => {
  const { producer, published } = repository();
  const jane = producer('Jane');
  const held = '  embargoUntil: 2999-01-01T00:00:00Z\n  accreditedFrom: 2998-12-01T09:00:00Z\n';
  jane.edit('press/second-helping/en.md', held, '');
  const atOnce = [{ kind: 'press', id: 'second-helping', was: '2999-01-01T00:00:00Z' }];
  expect((await stateOf(jane)).atOnce).toMatchObject(atOnce);
  const order = (evenSo: boolean) => publishSchema.parse({ name: 'Jane', evenSo });
  const heldBack = await publishNow(asDesk(jane), order(false), 'en');
  expect(heldBack).toMatchObject({ status: 409, data: { heldBack: { atOnce, problems: [] } } });
  expect(published('press/second-helping/en.md')).toContain('embargoUntil');
  expect((await publishNow(asDesk(jane), order(true), 'en')).status).toBe(200);
  expect(published('press/second-helping/en.md')).not.toContain('embargoUntil');
});

it('a problem is told, and wants to be published even so', async () => {
  const { producer, published } = repository();
  const jane = producer('Jane');
  jane.edit(`${release}/en.md`, 'date: 2031-05-04', 'date: 2031-05-34');
  const order = (evenSo: boolean) => publishSchema.parse({ name: 'Jane', evenSo });
  const { status, data } = await publishNow(asDesk(jane), order(false), 'en');
  expect(status).toBe(409);
  expect(data).toMatchObject({ heldBack: { problems: [{ file: `${release}/en.md`, field: 'facts.date' }] } });
  expect(published(`${release}/en.md`)).toContain('2031-05-04');
  expect((await publishNow(asDesk(jane), order(true), 'en')).status).toBe(200);
});

it('a name that git cannot write is refused', () => {
  for (const name of ['', ' ', 'Jane <jane@film.example>', 'Jane\nDoe'])
    expect(publishSchema.safeParse({ name }).success).toBe(false);
  expect(publishSchema.parse({ name: ' Инес Доу ' }).name).toBe('Инес Доу');
});
