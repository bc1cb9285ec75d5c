import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { answerCheck } from '@/lib/content/check/command';
import { today } from '@/lib/desk/answers/today';
import type { Remark } from '@/lib/desk/api';
import { openContent } from '@/lib/desk/open-content';
import { locales } from '@/lib/i18n/locales';
import { halfWithAnEnd } from '../../support/photographs';
import { copySecondFilm } from '../../support/second-film';
import { temporaryFolder } from '../../support/temporary-folder';

/** The second film with a mistake of each sort: in a field, a text, a file, a picture; an error and a warning. */
async function filmWithMistakes(): Promise<string> {
  const folder = copySecondFilm();
  const change = (file: string, edit: (text: string) => string) =>
    writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), 'utf8')));
  change('press/opening-night/ru.md', (text) => text.replace('headline:', 'headlin:'));
  change('press/opening-night/en.md', (text) => `${text}\nA link to [nobody](/people/nobody).\n`);
  change('story/kites/en.md', (text) => `${text}\nA date, 14.05.2030.\n`);
  change('story/kites/es.md', (text) => `${text}\nUna palabra "entre comillas".\n`);
  writeFileSync(join(folder, 'notes.docx'), '');
  writeFileSync(join(folder, 'stills/roof/roof.jpg'), await halfWithAnEnd());
  return folder;
}

const lineOf = ({ severity, file, line, column, field, message }: Remark) =>
  `${severity} ${file}:${line}:${column} ${field ?? ''} ${message}`;

it('the check and the desk say the same of the same content, in the same words', async () => {
  const folder = await filmWithMistakes();
  const told: string[][] = [];
  for (const locale of locales) {
    const { text } = await answerCheck(['--format', 'json', '--lang', locale], { CONTENT_DIR: folder });
    told.push((JSON.parse(text).problems as Remark[]).map(lineOf).sort());
  }
  const content = await openContent(folder, join(temporaryFolder(), 'desk'));
  onTestFinished(content.close);
  const shown = locales.map((locale) => today(content, locale, Date.now()).remarks.map(lineOf).sort());
  expect(shown).toEqual(told);
  const mistakes = ['picture', 'headline', '14.05.2030', 'nobody', 'notes.docx', 'entre comillas'];
  expect(mistakes.filter((mistake) => !told[0]?.some((line) => line.includes(mistake)))).toEqual([]);
}, 30_000);

it('what only the check finds is said to be mended too', async () => {
  const folder = copySecondFilm();
  const file = join(folder, 'story/kites/en.md');
  const right = readFileSync(file, 'utf8');
  writeFileSync(file, `${right}\nA date, 14.05.2030.\n`);
  const content = await openContent(folder, join(temporaryFolder(), 'desk'));
  onTestFinished(content.close);
  const isOfDate = ({ message }: Remark) => message.includes('14.05.2030');
  expect(today(content, 'en', Date.now()).remarks.filter(isOfDate)).toHaveLength(1);
  writeFileSync(file, right);
  content.reread(['story/kites/en.md']);
  await vi.waitFor(() => expect(today(content, 'en', Date.now()).mended.filter(isOfDate)).toHaveLength(1), {
    timeout: 10_000,
  });
  expect(today(content, 'en', Date.now()).remarks.filter(isOfDate)).toEqual([]);
}, 30_000);
