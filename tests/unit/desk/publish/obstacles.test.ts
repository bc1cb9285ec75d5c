import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { openEditions } from '@/lib/content/editions';
import { publishable, publishNow, publishSchema } from '@/lib/desk/answers/publish';
import type { DeskContent } from '@/lib/desk/open-content';
import { failureOf } from '@/lib/desk/publish/git-words';
import { locales } from '@/lib/i18n/locales';
import { deskFolder } from '../../../support/desk-folder';
import { git, type Producer, repository } from '../../../support/producers';

// Every step is a process of git's, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const release = 'press/opening-night/en.md';
const asDesk = ({ content }: Producer) => content as DeskContent;
const order = (name: string) => publishSchema.parse({ name, evenSo: true });
const publishing = (producer: Producer) => publishNow(asDesk(producer), order(producer.name), 'en');

/** What is told, when nothing was published and the files are as they were. */
async function refusal(producer: Producer): Promise<unknown> {
  const before = [
    producer.read(release),
    producer.git('status', '--porcelain'),
    producer.git('log', '-1', '--format=%H'),
  ];
  const { status, data } = await publishing(producer);
  expect(status).toBe(409);
  expect([
    producer.read(release),
    producer.git('status', '--porcelain'),
    producer.git('log', '-1', '--format=%H'),
  ]).toEqual(before);
  return data;
}

it('where the content is under no git, or under one that ignores it, saving is publishing', async () => {
  const { content, store } = deskFolder();
  const editions = openEditions({ content, kept: join(store, 'kept'), audience: 'everything' });
  onTestFinished(() => editions.close());
  const desk = { places: { content, store }, editions } as Partial<DeskContent> as DeskContent;
  expect(await publishable(desk, 'en')).toEqual({ isCheckout: false });
  expect(await publishNow(desk, order('Jane'), 'en')).toMatchObject({ status: 409, data: { obstacle: 'no-checkout' } });
  git(join(content, '..'), 'init', '--quiet');
  expect(await publishable(desk, 'en')).toMatchObject({ isCheckout: true, changes: expect.anything() });
  writeFileSync(join(content, '../.gitignore'), 'content/\n');
  expect(await publishable(desk, 'en')).toEqual({ isCheckout: false });
});

it('a machine without git is told so in every language', async () => {
  const jane = repository().producer('Jane');
  vi.stubEnv('PATH', '/nowhere');
  try {
    for (const language of locales)
      expect(await publishable(asDesk(jane), language)).toMatchObject({
        obstacle: 'no-git',
        refused: expect.stringContaining('git'),
      });
  } finally {
    vi.unstubAllEnvs();
  }
});

it('a checkout on no branch, in a merge or without another side is told, and nothing is changed', async () => {
  const { producer } = repository();
  const jane = producer('Jane');
  jane.edit(release, 'Example City', 'Pelikanov');
  jane.git('checkout', '--quiet', '--detach');
  expect(await refusal(jane)).toMatchObject({ obstacle: 'detached' });
  jane.git('checkout', '--quiet', 'main');
  writeFileSync(join(jane.clone, '.git/MERGE_HEAD'), `${jane.git('rev-parse', 'HEAD')}\n`);
  expect(await publishable(asDesk(jane), 'en')).toMatchObject({ isCheckout: true, obstacle: 'under-way' });
  jane.git('merge', '--quit');
  jane.git('remote', 'remove', 'origin');
  expect(await refusal(jane)).toMatchObject({ obstacle: 'no-remote' });
});

it('another side that is gone, or refuses, is told with its words, and nothing is changed', async () => {
  const { producer, bare } = repository();
  const jane = producer('Jane');
  jane.edit(release, 'Example City', 'Pelikanov');
  writeFileSync(join(bare, 'hooks/pre-receive'), '#!/bin/sh\necho "Only the keeper may push."\nexit 1\n');
  chmodSync(join(bare, 'hooks/pre-receive'), 0o755);
  const refused = await refusal(jane);
  expect(refused).toMatchObject({
    obstacle: 'push-refused',
    refused: expect.stringContaining('Only the keeper may push.'),
  });
  jane.git('remote', 'set-url', 'origin', 'https://somebody:secret@127.0.0.1:9/film.git');
  const unreachable = await refusal(jane);
  expect(unreachable).toMatchObject({ obstacle: 'unreachable' });
  expect(JSON.stringify(unreachable)).not.toContain('secret');
  expect(JSON.stringify(await publishable(asDesk(jane), 'en'))).not.toContain('secret');
});

it('commits of code that nobody has pushed are not the desk’s to push', async () => {
  const jane = repository().producer('Jane');
  jane.write('../site.txt', 'Code that is not ready.\n');
  jane.git('commit', '--quiet', '--all', '--message', 'Code');
  jane.edit(release, 'Example City', 'Pelikanov');
  expect(await refusal(jane)).toMatchObject({ obstacle: 'own-commits' });
});

it('a file outside the content that both changed is not overwritten', async () => {
  const { producer } = repository();
  const [jane, ivan] = [producer('Jane'), producer('Ivan')];
  jane.write('../site.txt', 'Newer code.\n');
  jane.git('commit', '--quiet', '--all', '--message', 'Code');
  jane.git('push', '--quiet', 'origin', 'HEAD:main');
  ivan.write('../site.txt', 'Code of my own.\n');
  ivan.edit(release, 'Example City', 'Pelikanov');
  expect(await refusal(ivan)).toMatchObject({ obstacle: 'other-files', refused: expect.stringContaining('site.txt') });
  expect(ivan.read('../site.txt')).toBe('Code of my own.\n');
});

it('a link that others put in the place of a file is not followed', async () => {
  const { producer } = repository();
  const [jane, ivan] = [producer('Jane'), producer('Ivan')];
  jane.remove('story/kites/en.md');
  jane.git('config', 'core.symlinks', 'true');
  symlinkSync('/etc/hostname', join(jane.clone, 'content/story/kites/en.md'));
  jane.git('commit', '--quiet', '--all', '--message', 'A link');
  jane.git('push', '--quiet', 'origin', 'HEAD:main');
  ivan.edit(release, 'Example City', 'Pelikanov');
  expect(await refusal(ivan)).toMatchObject({
    obstacle: 'link',
    refused: expect.stringContaining('story/kites/en.md'),
  });
});

it.each([
  ["fatal: could not read Username for 'https://git.example': terminal prompts disabled", 'credentials'],
  ['git@git.example: Permission denied (publickey).\nfatal: Could not read from remote repository.', 'credentials'],
  ['Host key verification failed.\nfatal: Could not read from remote repository.', 'credentials'],
  [
    'ssh: Could not resolve hostname git.example: Name or service not known\nfatal: Could not read from remote repository.',
    'unreachable',
  ],
  ["fatal: unable to access 'https://git.example/': Could not resolve host: git.example", 'unreachable'],
])('what git says is understood: %s', (words, obstacle) => {
  expect(failureOf({ words }).obstacle).toBe(obstacle);
});
