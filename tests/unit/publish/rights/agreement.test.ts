import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { patience } from '../../../support/handed-out';
import { site } from '../../../support/page-nodes';
import { entryWith, rightsSaid, writtenInto } from '../../../support/picture-rights';
import { copySecondFilm, secondFilmAt } from '../../../support/second-film';
import { noon } from '../../../support/serving';

const edition = secondFilmAt(noon);
const said = rightsSaid(edition);
const by = 'https://creativecommons.org/licenses/by/4.0/';
const bySa = 'https://creativecommons.org/licenses/by-sa/4.0/';
const licensor = 'https://pictures.example/rights';

type Picture = { file: string; creator: string; copyright?: string; licence?: string; source?: string };

const pictures: Picture[] = [
  { file: 'the-kite-cafe_still_01_roof.jpg', creator: 'Person Three', source: 'digitalCapture' },
  {
    ...{ file: 'the-kite-cafe_still_02_person-one-portrait.jpg', creator: 'Person Three' },
    ...{ copyright: '© 2031 Example Pictures', licence: bySa },
  },
  {
    ...{ file: 'the-kite-cafe_artwork_kite.png', creator: 'Person Five', copyright: '© 2031 Example Pictures' },
    ...{ licence: by, source: 'digitalCreation' },
  },
];

const addressOf = (file: string) => new RegExp(`href="(/media/[^"]+)" download="${file}"`).exec(said.page)?.[1] ?? '';

it.each(pictures)(
  'the file, the page, the structured data and the credits say the same of $file',
  patience,
  async (picture) => {
    const address = addressOf(picture.file);
    const { tags } = await writtenInto(edition, address);
    expect(tags).toMatchObject({
      dc: { creator: picture.creator, ...(picture.copyright && { rights: { 'x-default': picture.copyright } }) },
      plus: {
        Licensor: { LicensorName: 'Example Pictures', LicensorURL: licensor },
        DataMining: 'http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING',
      },
    });
    expect(tags?.xmpRights?.WebStatement).toBe(picture.licence);
    expect(tags?.Iptc4xmpExt?.DigitalSourceType).toBe(
      picture.source && `http://cv.iptc.org/newscodes/digitalsourcetype/${picture.source}`,
    );
    if (tags?.iptc) expect(tags.iptc).toMatchObject({ Byline: picture.creator });
    if (tags?.iptc) expect(tags.iptc.CopyrightNotice).toBe(picture.copyright);
    const entry = entryWith(said.page, address);
    const credit = said.credits.slice(said.credits.indexOf(picture.file)).split('\n\n')[0] ?? '';
    for (const words of [picture.creator, picture.copyright].filter((each) => each !== undefined)) {
      expect(entry).toContain(words);
      expect(credit).toContain(words);
    }
    if (picture.licence) {
      expect(entry).toContain(`<a href="${picture.licence}" rel="license">`);
      expect(credit).toContain(picture.licence);
    } else {
      expect(entry).toContain('not a free licence');
      expect(credit).toContain('not a free licence');
    }
  },
);

it('structured data says of every picture what its page says', () => {
  const nodeOf = (end: string) => said.nodes.find((node) => String(node['@id']).endsWith(end));
  expect(nodeOf('still-roof')).toMatchObject({ creditText: 'Person Three', acquireLicensePage: licensor });
  expect(nodeOf('still-roof')).not.toHaveProperty('license');
  expect(nodeOf('still-person-one-portrait')).toMatchObject({
    ...{ license: bySa, copyrightNotice: '© 2031 Example Pictures', acquireLicensePage: licensor },
  });
  expect(nodeOf('artwork-kite')).toMatchObject({
    ...{ license: by, creditText: 'Person Five', copyrightNotice: '© 2031 Example Pictures' },
    digitalSourceType: 'https://schema.org/DigitalArtDigitalSource',
  });
});

it('a drawing carries its rights as text; what the site shows of it is without them', async () => {
  const { svg } = await writtenInto(edition, addressOf('the-kite-cafe_artwork_kite.svg'));
  expect(svg).toContain('<dc:creator><rdf:Seq><rdf:li>Person Five</rdf:li></rdf:Seq></dc:creator>');
  expect(svg).toContain(`<xmpRights:WebStatement>${by}</xmpRights:WebStatement>`);
  expect(svg).toContain(`<plus:LicensorURL>${licensor}</plus:LicensorURL>`);
  expect(svg).toContain('<rdf:li xml:lang="ru">');
});

it('a free photograph has a line for Wikimedia Commons, others have none', () => {
  expect(said.page.match(/Line for Wikimedia Commons/g)).toHaveLength(1);
  expect(said.page).toContain(
    `{{Information|description={{en|1=Person One}}|source=${site}/en/press/stills#still-person-one-portrait|author=Person Three}} {{Cc-by-sa-4.0|1=Person Three}}`,
  );
});

it('a licence that changes in one place changes everywhere', () => {
  const content = copySecondFilm();
  const file = join(content, 'film/en.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace(bySa, 'https://creativecommons.org/licenses/by-nc/4.0/'));
  const later = secondFilmAt(noon, content);
  const { page, credits, nodes } = rightsSaid(later);
  expect(JSON.stringify([page, credits, nodes])).not.toContain(bySa);
  expect(page).toContain('rel="license">CC BY-NC 4.0, not a free licence</a>');
  expect(page).not.toContain('Wikimedia');
  expect(credits).toContain('CC BY-NC 4.0, not a free licence (https://creativecommons.org/licenses/by-nc/4.0/)');
  const [before, after] = [edition, later].map(({ taggedPhotos }) => taggedPhotos.get('person-one-portrait'));
  expect(after?.name).not.toBe(before?.name);
  expect(after?.tags['XMP-xmpRights:WebStatement']).toBe('https://creativecommons.org/licenses/by-nc/4.0/');
});

it('where nobody is named who grants more, structured data names the picture’s own place', () => {
  const content = copySecondFilm();
  const file = join(content, 'film/en.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/ {4}licensor:.*\n/, ''));
  const roof = rightsSaid(secondFilmAt(noon, content)).nodes.find((node) => String(node['@id']).endsWith('still-roof'));
  expect(roof?.acquireLicensePage).toBe(`${site}/en/press/stills#still-roof`);
});
