import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filmDays, filmWords, wordsIn } from '../support/film-words';

// Whether a title, name, place or day of the film in `content/` stands in the code. Its outcome depends on the film: a
// person may bear the name of a colour. So it is no test, and whoever reads its lines decides.
const code = ['app', 'components', 'lib', 'messages', 'public'];

const files = code.flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name)),
);

const words = [...filmWords(), ...filmDays()];
const found = files.flatMap((file) =>
  wordsIn(readFileSync(file, 'utf8'), words).map((word) => `${file} names ${word}, which is a word of the film`),
);
console.log(
  [...found, `${files.length} files of code, ${words.length} words of the film, ${found.length} found`].join('\n'),
);
process.exitCode = found.length === 0 ? 0 : 1;
