import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkedFilm } from '../../../support/checked-film';
import { contentFolder } from '../../../support/content-folder';
import { copySecondFilm } from '../../../support/second-film';

/** Milliseconds that a picture may take here; others take some ten. */
const patience = 800;

it('a drawing that takes too long is refused with the reason', { timeout: 60_000 }, async () => {
  const content = copySecondFilm();
  const blur = '<filter id="b"><feGaussianBlur stdDeviation="40"/></filter>';
  const slow = `<svg xmlns="http://www.w3.org/2000/svg" width="6000" height="6000">${blur}${'<g filter="url(#b)"><rect width="6000" height="6000"/></g>'.repeat(60)}</svg>`;
  const [name = ''] = /[\w-]+\.svg/.exec(readFileSync(join(content, 'film/en.md'), 'utf8')) ?? [];
  writeFileSync(join(content, 'film', name), slow);
  const { problems } = await checkedFilm(content, contentFolder().kept, patience);
  expect(problems[0]).toMatchObject({
    file: `film/${name}`,
    message: 'takes more than 10 seconds to be drawn: simplify it or save it as a photograph',
  });
});
