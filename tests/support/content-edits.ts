import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { secondFilm } from './second-film';

/** Something that a producer does to an item of the second film, which has the path `kind/id`. */
export type Edit =
  | { does: 'write'; item: string; words: string }
  | { does: 'embargo' | 'withdraw'; item: string; secondsAhead: number }
  /** It is under embargo, and taken back before that ends. */
  | { does: 'take-back-unseen'; item: string }
  | { does: 'publish' | 'remove' | 'restore' | 'break' | 'repair'; item: string };

/** Carries an edit out on a copy of the second film, as it would be saved now. An item that is gone is restored first. */
export function carryOut(edit: Edit, content: string): void {
  const folder = join(content, edit.item);
  if (edit.does === 'remove') rmSync(folder, { recursive: true, force: true });
  else if (edit.does === 'restore' || edit.does === 'repair' || !existsSync(folder))
    cpSync(join(secondFilm, edit.item), folder, { recursive: true });
  if (edit.does === 'write') change(join(folder, 'en.md'), (text) => `${text}\n${edit.words}\n`);
  if (edit.does === 'break') change(fileWithFacts(folder), (text) => text.replace('---\n', '---\nbroken: "\n'));
  if (edit.does === 'embargo') setInstant(folder, 'embargoUntil', edit.secondsAhead);
  if (edit.does === 'withdraw') setInstant(folder, 'withdrawAt', edit.secondsAhead);
  if (edit.does === 'take-back-unseen') {
    const facts = '  embargoUntil: 2026-01-02T00:00:00Z\n  withdrawAt: 2026-01-01T00:00:00Z\n';
    change(fileWithFacts(folder), (text) => withoutInstants(text).replace('facts:\n', `facts:\n${facts}`));
  }
  if (edit.does === 'publish') change(fileWithFacts(folder), withoutInstants);
}

/** What the page of an item answers, once the instants that the edits have set are over and what is broken is repaired. */
export function statusAfter(edits: readonly Edit[], item: string, atFirst: 200 | 404): 200 | 404 | 410 {
  const own = edits.filter((edit) => edit.item === item);
  if (own.some(({ does }) => does === 'break')) return atFirst;
  return own.reduce<200 | 404 | 410>((status, edit, index) => {
    if (edit.does === 'remove' || edit.does === 'take-back-unseen') return 404;
    if (edit.does === 'restore') return atFirst;
    if (edit.does === 'publish') return 200;
    if (edit.does === 'embargo') return edit.secondsAhead > 60 ? 404 : 200;
    if (edit.does === 'withdraw') return edit.secondsAhead > 60 ? 200 : 410;
    return own[index - 1]?.does === 'remove' ? atFirst : status;
  }, atFirst);
}

const change = (file: string, how: (text: string) => string) => writeFileSync(file, how(readFileSync(file, 'utf8')));

const withoutInstants = (text: string) => text.replaceAll(/^ {2}(embargoUntil|withdrawAt): .*\n/gm, '');

function setInstant(folder: string, field: string, secondsAhead: number): void {
  const instant = new Date(Date.now() + secondsAhead * 1000).toISOString().replace(/\.\d+Z/, '+00:00');
  change(fileWithFacts(folder), (text) =>
    withoutInstants(text).replace('facts:\n', `facts:\n  ${field}: ${instant}\n`),
  );
}

/** The facts of an item stand in the file of one of its languages. */
function fileWithFacts(folder: string): string {
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const file = files.find((name) => readFileSync(join(folder, name), 'utf8').includes('\nfacts:\n'));
  if (!file) throw new Error(`no file of ${folder} has facts`);
  return join(folder, file);
}
