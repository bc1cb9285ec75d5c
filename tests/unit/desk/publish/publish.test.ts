import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { takeInNow, takeInSchema } from '@/lib/desk/answers/publish';
import { listVersions, readVersion } from '@/lib/desk/edit';
import type { DeskContent } from '@/lib/desk/open-content';
import { git, repository } from '../../../support/producers';

// Every step is a process of git's, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const release = 'press/opening-night/en.md';
const [headline, summary] = ['opens in Example City', 'The comedy about a roof'];

it.each(['content', ''])(
  'an edit is published with the producer’s name, and nothing else is (content in “%s”)',
  async (prefix) => {
    const { producer, published, log, bare } = repository(prefix);
    const jane = producer('Jane Doe');
    jane.edit(release, headline, 'opens in Pelikanov');
    if (prefix) jane.git('-C', '.', 'config', 'core.autocrlf', 'false');
    const staged = prefix ? '../unfinished.txt' : '.unfinished.txt';
    jane.write(staged, 'Not to be published.\n');
    if (prefix) jane.git('add', 'unfinished.txt');
    expect(await jane.publish({ message: 'Another city' })).toMatchObject({ is: 'published', files: [release] });
    expect(published(release)).toBe(jane.read(release).trim());
    expect(log('%an|%s')).toEqual(['Jane Doe|Another city', 'Keeper|The film']);
    expect(git(bare, 'show', '--format=', '--name-only', 'main')).toBe(prefix ? `content/${release}` : release);
    expect(jane.git('status', '--porcelain')).toBe(prefix ? 'A  unfinished.txt' : '?? .unfinished.txt');
    expect(jane.git('rev-parse', 'HEAD')).toBe(git(bare, 'rev-parse', 'main'));
    expect(await jane.publish()).toEqual({ is: 'published', files: [] });
  },
);

it('an edit of the same length in the moment in which git wrote its index is seen', async () => {
  const { producer, published } = repository();
  const jane = producer('Jane');
  const [file, index] = [join(jane.content.places.content, release), join(jane.clone, '.git/index')];
  // What a fast machine makes of the times by itself, and a slow clock of a volume.
  jane.git('config', 'core.trustctime', 'false');
  const then = new Date('2020-01-01T10:00:00Z');
  utimesSync(file, then, then);
  jane.git('update-index', '--refresh');
  utimesSync(index, then, then);
  writeFileSync(file, jane.read(release).replace('Example City', 'Another City'));
  utimesSync(file, then, then);
  await jane.publish({ evenSo: true });
  expect(published(release)).toContain('opens in Another City');
});

it('two producers who change different values of one item both find their own', async () => {
  const { producer, published, log } = repository();
  const [jane, ivan] = [producer('Jane'), producer('Ivan')];
  jane.edit(release, headline, 'opens in Pelikanov');
  ivan.edit(release, summary, 'The Storkova comedy about a roof');
  ivan.write('../site.txt', 'The code of the site, not published.\n');
  expect((await jane.publish()).is).toBe('published');
  expect((await ivan.publish()).is).toBe('published');
  for (const text of [published(release), ivan.read(release)]) {
    expect(text).toContain('opens in Pelikanov');
    expect(text).toContain('The Storkova comedy');
  }
  expect(log('%an')).toEqual(['Ivan', 'Jane', 'Keeper']);
  expect(ivan.git('status', '--porcelain')).toBe('M site.txt');
});

it('what both changed is told with both values, nothing is written, and the choice decides', async () => {
  const { producer, published } = repository();
  const [jane, ivan] = [producer('Jane'), producer('Ivan')];
  jane.edit(release, headline, 'opens in Pelikanov');
  ivan.edit(release, headline, 'opens in Storkova');
  ivan.edit(release, summary, 'The Heronidze comedy about a roof');
  await jane.publish();
  const [before, head] = [ivan.read(release), ivan.git('rev-parse', 'HEAD')];
  const told = await ivan.publish();
  if (told.is !== 'in conflict') throw new Error(told.is);
  const [conflict] = told.conflicts;
  expect(told.conflicts).toHaveLength(1);
  expect(conflict).toMatchObject({
    file: release,
    path: ['headline'],
    base: expect.stringContaining('Example City'),
    mine: expect.stringContaining('Storkova'),
    theirs: expect.stringContaining('Pelikanov'),
  });
  expect(ivan.read(release)).toBe(before);
  expect(ivan.git('rev-parse', 'HEAD')).toBe(head);
  const choices = new Map([[conflict?.id ?? '', 'mine' as const]]);
  jane.edit(release, 'Pelikanov', 'Pelikanov again');
  await jane.publish();
  expect((await ivan.publish({ choices })).is, 'the choice was between other values').toBe('in conflict');
  const again = await ivan.publish();
  if (again.is !== 'in conflict') throw new Error(again.is);
  expect((await ivan.publish({ choices: new Map(again.conflicts.map(({ id }) => [id, 'mine'])) })).is).toBe(
    'published',
  );
  expect(published(release)).toContain('Storkova');
  expect(published(release)).toContain('Heronidze');
});

it('an item that one removed and the other edited is told, and either can stay', async () => {
  for (const side of ['mine', 'theirs'] as const) {
    const { producer, published } = repository();
    const [jane, ivan] = [producer('Jane'), producer('Ivan')];
    jane.edit('press/roof-report/es.md', 'headline: ', 'headline: Pelikanov ');
    ivan.remove('press/roof-report');
    await jane.publish({ evenSo: true });
    const told = await ivan.publish({ evenSo: true });
    if (told.is !== 'in conflict') throw new Error(told.is);
    expect(told.conflicts).toMatchObject([{ path: [], mine: undefined, theirs: expect.stringContaining('Pelikanov') }]);
    const choices = new Map(told.conflicts.map(({ id }) => [id, side]));
    expect((await ivan.publish({ evenSo: true, choices })).is).toBe('published');
    expect(ivan.has('press/roof-report/es.md')).toBe(side === 'theirs');
    if (side === 'mine') expect(() => published('press/roof-report/es.md')).toThrow();
    else expect(published('press/roof-report/es.md')).toContain('Pelikanov');
  }
});

it('two who publish at the same moment are both published', async () => {
  const { producer, published, log } = repository();
  const names = ['Jane', 'Ivan', 'Inés'];
  const all = names.map(producer);
  for (const [index, each] of all.entries())
    each.edit(
      ['press/opening-night/en.md', 'press/opening-night/ru.md', 'press/second-helping/es.md'][index] ?? '',
      'headline: ',
      `headline: Pelikanov ${index} `,
    );
  const results = await Promise.all(all.map((each) => each.publish({ evenSo: true })));
  expect(results.map(({ is }) => is)).toEqual(['published', 'published', 'published']);
  expect(log('%an').slice(0, 3).sort()).toEqual([...names].sort());
  expect(published('press/opening-night/en.md')).toContain('Pelikanov 0');
  expect(published('press/opening-night/ru.md')).toContain('Pelikanov 1');
  expect(published('press/second-helping/es.md')).toContain('Pelikanov 2');
});

it('commits that somebody made by hand are joined with those of the others', async () => {
  const { producer, published, log } = repository();
  const [jane, ivan] = [producer('Jane'), producer('Ivan')];
  jane.edit(release, headline, 'opens in Pelikanov');
  ivan.edit(release, summary, 'The Storkova comedy about a roof');
  ivan.git('commit', '--quiet', '--all', '--message', 'By hand');
  await jane.publish();
  expect((await ivan.publish()).is).toBe('published');
  expect(published(release)).toContain('Pelikanov');
  expect(published(release)).toContain('Storkova');
  expect(log('%s')).toContain('By hand');
});

it('the others’ new photographs, code and removals are taken in', async () => {
  const { producer } = repository();
  const [jane, ivan] = [producer('Jane'), producer('Ivan')];
  const bytes = Buffer.from([1, 0, 255, 13, 10, 7]);
  jane.write('stills/pelikan/Пеликан 1.jpg', bytes);
  jane.remove('story/kites');
  await jane.publish({ evenSo: true });
  jane.write('../site.txt', 'Newer code.\n');
  jane.git('commit', '--quiet', '--all', '--message', 'Code');
  jane.git('push', '--quiet', 'origin', 'HEAD:main');
  await ivan.publish({ evenSo: true });
  expect(
    Buffer.compare(Buffer.from(ivan.read('stills/pelikan/Пеликан 1.jpg'), 'utf8'), Buffer.from(bytes.toString('utf8'))),
  ).toBe(0);
  expect(ivan.has('story/kites')).toBe(false);
  expect(ivan.read('../site.txt')).toBe('Newer code.\n');
  expect(ivan.git('status', '--porcelain')).toBe('');
});

it('a repository that is empty yet takes the first of it', async () => {
  const { producer, bare, published } = repository('');
  const jane = producer('Jane');
  git(bare, 'update-ref', '-d', 'refs/heads/main');
  jane.git('update-ref', '-d', 'refs/remotes/origin/main');
  jane.edit(release, headline, 'opens in Pelikanov');
  expect((await jane.publish()).is).toBe('published');
  expect(published(release)).toContain('Pelikanov');
});

it('what the others have published can be had without publishing', async () => {
  const { producer, published } = repository();
  const [jane, ivan] = [producer('Jane'), producer('Ivan')];
  jane.edit(release, headline, 'opens in Pelikanov');
  ivan.edit(release, summary, 'The Storkova comedy about a roof');
  await jane.publish();
  const desk = ivan.content as DeskContent;
  const order = takeInSchema.parse({});
  expect(await takeInNow(desk, order, 'en')).toEqual({ status: 200, data: { changed: [release] } });
  expect(ivan.read(release)).toContain('Pelikanov');
  expect(ivan.content.editions.current()?.find('press', 'opening-night')?.texts.en?.words.headline).toContain(
    'Pelikanov',
  );
  expect(published(release)).not.toContain('Storkova');
  expect(ivan.git('status', '--porcelain')).toBe(`M content/${release}`);
  expect(await takeInNow(desk, order, 'en')).toEqual({ status: 200, data: { changed: [] } });
});

it('whatever a merge replaces can be had from the history of the desk', async () => {
  const { producer } = repository();
  const [jane, ivan] = [producer('Jane'), producer('Ivan')];
  jane.edit(release, headline, 'opens in Pelikanov');
  ivan.edit(release, headline, 'opens in Storkova');
  await jane.publish();
  const told = await ivan.publish();
  if (told.is !== 'in conflict') throw new Error(told.is);
  const mine = ivan.read(release);
  await ivan.publish({ choices: new Map(told.conflicts.map(({ id }) => [id, 'theirs'])) });
  expect(ivan.read(release)).toContain('Pelikanov');
  const { places } = ivan.content;
  const [version] = listVersions(places, release);
  expect(Buffer.from(readVersion(places, release, version?.version ?? '')).toString('utf8')).toBe(mine);
});

it('a file that an editor saves meanwhile is not overwritten, and another git that is at work is waited for', async () => {
  const { producer, published } = repository();
  const [jane, ivan] = [producer('Jane'), producer('Ivan')];
  jane.edit(release, headline, 'opens in Pelikanov');
  await jane.publish();
  const lock = join(ivan.clone, '.git/index.lock');
  writeFileSync(lock, '');
  const saving = ivan.publish();
  setTimeout(() => ivan.edit(release, summary, 'The Storkova comedy about a roof'), 100);
  setTimeout(() => rmSync(lock), 1000);
  expect((await saving).is).toBe('published');
  expect(ivan.read(release)).toContain('Storkova');
  await ivan.publish();
  expect(published(release)).toContain('Storkova');
  expect(published(release)).toContain('Pelikanov');
});
