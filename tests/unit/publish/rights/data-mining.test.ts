import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Edition } from '@/lib/content';
import { filmOf, rightsOf } from '@/lib/content/queries';
import { imprintBlocks } from '@/lib/document/compose/imprint';
import { draftOf } from '@/lib/publish/files';
import { robotsTxt } from '@/lib/publish/robots';
import { parseRoute } from '@/lib/routes/parse-route';
import { snapshotOf } from '@/lib/server/ipc/edition-snapshot';
import { ask } from '../../../support/ask';
import { copySecondFilm, secondFilmAt } from '../../../support/second-film';
import { always, noon, serving } from '../../../support/serving';

const reserved = secondFilmAt(noon);

/** The second film with something else in this line of its rights. */
function filmThatSays(line: string): Edition {
  const content = copySecondFilm();
  const file = join(content, 'film/en.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('    dataMining: reserved\n', line));
  return secondFilmAt(noon, content);
}

/** What a film says of data mining, in each of the places where programs look for it. */
async function saidBy(edition: Edition) {
  const origin = await serving({ renderer: always(edition) });
  const route = parseRoute('/.well-known/tdmrep.json', '', snapshotOf(edition));
  const draft = route.kind === 'tdm-reservation' ? draftOf(route, edition, 'https://film.example') : undefined;
  const imprint = imprintBlocks(filmOf(edition, 'en'), { edition, locale: 'en' });
  return {
    page: (await ask(origin, '/en')).headers['tdm-reservation'],
    picture: edition.taggedPhotos.get('roof')?.tags['XMP-plus:DataMining#'],
    file: draft?.kind === 'text' ? JSON.parse(draft.text) : undefined,
    robots: /Content-Signal: (.*)/.exec(robotsTxt('https://film.example', rightsOf(edition).dataMining))?.[1],
    sentence: /Text and data mining[^.;]*/.exec(
      imprint.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''),
    )?.[0],
  };
}

it('that mining is reserved is said once and stands in all five places', async () => {
  expect(await saidBy(reserved)).toEqual({
    page: '1',
    picture: 'DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING',
    file: [{ location: '/', 'tdm-reservation': 1 }],
    robots: 'search=yes, ai-input=no, ai-train=no',
    sentence: 'Text and data mining of this site is reserved (Article 4 of Directive (EU) 2019/790)',
  });
});

it('so is that it is allowed', async () => {
  expect(await saidBy(filmThatSays('    dataMining: allowed\n'))).toEqual({
    page: '0',
    picture: 'DMI-ALLOWED',
    file: [{ location: '/', 'tdm-reservation': 0 }],
    robots: 'search=yes, ai-input=yes, ai-train=yes',
    sentence: 'Text and data mining of this site is permitted',
  });
});

it('where the film says nothing, none of them claims anything', async () => {
  const nothing = { page: undefined, picture: undefined, file: undefined, robots: undefined, sentence: undefined };
  expect(await saidBy(filmThatSays(''))).toEqual(nothing);
});
