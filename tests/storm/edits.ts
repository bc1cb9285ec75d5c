import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { writeRelease } from '../support/release-files';
import { secondFilm } from '../support/second-film';

/** A release that comes and goes. */
const passing = 'passing-notice';

/** As some editors save: beside the file, and then in its place. */
function saveByRename(path: string, text: string): void {
  writeFileSync(`${path}.tmp`, text);
  renameSync(`${path}.tmp`, path);
}

const change = (path: string, how: (text: string) => string) => writeFileSync(path, how(readFileSync(path, 'utf8')));

/** What is done to a copy of the second film, one a second and in turn; what is broken is mended by the next one. */
export function editsOf(content: string): readonly ((number: number) => void | Promise<void>)[] {
  const at = (path: string) => join(content, path);
  const original = (path: string) => readFileSync(join(secondFilm, path), 'utf8');
  const mend = (path: string) => () => saveByRename(at(path), original(path));
  const append = (path: string) => (number: number) => saveByRename(at(path), `${original(path)}\nEdit ${number}.\n`);
  return [
    append('people/person-one/en.md'),
    (number) =>
      change(at('press/opening-night/en.md'), (text) => text.replace(/^summary: .*$/m, `summary: Edit ${number}.`)),
    append('film/en.md'),
    (number) =>
      change(at('release-dates/cinemas/en.md'), (text) => text.replace(/^title: .*$/m, `title: Edit ${number}`)),
    append('quotes/three-on-tea/en.md'),
    async (number) => writeFileSync(at('stills/roof/roof.jpg'), await photograph(number)),
    () => writeFileSync(at('people/person-three/ru.md'), '---\nname: "\n---\n'),
    mend('people/person-three/ru.md'),
    () => writeFileSync(at('press/opening-night/es.md'), ''),
    mend('press/opening-night/es.md'),
    (number) => writeRelease(content, passing, { headline: `Notice ${number}` }),
    () => rmSync(at(`press/${passing}`), { recursive: true }),
    () => writeFileSync(at('stills/roof/roof.jpg'), 'no photograph'),
    () => cpSync(join(secondFilm, 'stills/roof'), at('stills/roof'), { recursive: true }),
  ];
}

function photograph(number: number): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 60 + (number % 120), sigma: 20 } as const;
  return sharp({ create: { width: 900, height: 600, channels: 3, background: 'grey', noise } })
    .jpeg()
    .toBuffer();
}
