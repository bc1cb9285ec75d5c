import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../support/copied-project';
import { secondFilm } from '../support/second-film';

/** What a producer may do to the film, at its most; the manuals that lie beside it stay. */
const changes: Readonly<Record<string, (content: string) => void>> = {
  'the second film in place of the film': (content) => {
    for (const { name } of readdirSync(content, { withFileTypes: true }).filter((entry) => entry.isDirectory()))
      rmSync(join(content, name), { recursive: true });
    cpSync(secondFilm, content, { recursive: true });
  },
  'one release more': (content) => {
    const press = join(content, 'press');
    const [first = ''] = readdirSync(press);
    cpSync(join(press, first), join(press, 'one-more'), { recursive: true });
  },
  'no stills': (content) => rmSync(join(content, 'stills'), { recursive: true, force: true }),
};

/** All unit tests, unless some are named. */
const tests = process.argv.slice(2);

function passes(what: string, change: (content: string) => void): boolean {
  const project = copyProject();
  try {
    change(join(project, 'content'));
    console.log(`\n— ${what}`);
    const words = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', ...tests];
    return spawnSync(process.execPath, words, { cwd: project, stdio: 'inherit' }).status === 0;
  } finally {
    rmSync(project, { recursive: true });
  }
}

const results = Object.entries(changes).map(([what, change]) => passes(what, change));
process.exit(results.every(Boolean) ? 0 : 1);
