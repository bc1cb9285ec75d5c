import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Edition } from '@/lib/content';
import { putRoof } from '../../support/photographs';
import { copySecondFilm, secondFilmAt } from '../../support/second-film';
import { noon } from '../../support/serving';

const embargo = Date.parse('2999-01-01T00:00:00Z');
const edition = secondFilmAt(noon);
const handedOut = ({ all, taggedPhotos }: Edition) => all('stills').flatMap(({ id }) => taggedPhotos.get(id) ?? []);
const tagsOf = ({ taggedPhotos }: Edition, id = 'roof') => taggedPhotos.get(id)?.tags ?? {};

describe('what is handed out of a photograph', () => {
  it('is saved under the film’s title, its number and its folder, in letters that every system keeps', () => {
    const names = handedOut(secondFilmAt(embargo)).map(({ download }) => download);
    expect(names).toEqual([
      'the-kite-cafe_still_01_roof.jpg',
      'the-kite-cafe_still_02_person-one-portrait.jpg',
      'the-kite-cafe_still_03_wreck.jpg',
    ]);
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9._-]+$/);
  });

  it('can be asked for; the file of the content cannot', () => {
    const { media } = edition;
    expect(handedOut(edition)).toHaveLength(2);
    for (const original of handedOut(edition)) expect(media.get(original.name)).toBe(original);
    const kept = edition.all('stills').flatMap((still) => Object.values(still.media));
    expect(kept).toHaveLength(2);
    expect(kept.filter(({ name }) => media.has(name))).toEqual([]);
  });

  it('is not there before its embargo ends, and is taken back as its item is', async () => {
    expect(edition.taggedPhotos.get('wreck')).toBeUndefined();
    const content = copySecondFilm();
    await putRoof(content, 'jpeg', { withdrawAt: '2998-01-01T00:00:00Z' });
    expect(secondFilmAt(noon, content).taggedPhotos.get('roof')?.willGo).toBe(true);
    expect(secondFilmAt(embargo, content).taggedPhotos.get('roof')).toBeUndefined();
  });

  it('gets another address with another caption, and keeps it with other texts elsewhere', () => {
    const content = copySecondFilm();
    const change = (file: string, from: string, to: string) => {
      const path = join(content, file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    };
    const name = () => secondFilmAt(noon, content).taggedPhotos.get('roof')?.name;
    const before = name();
    expect(before).toMatch(/^[0-9a-f]{32}\.jpg$/);
    change('press/opening-night/en.md', 'headline:', 'headline: X');
    expect(name()).toBe(before);
    change('stills/roof/es.md', 'Los últimos', 'Los primeros');
    expect(name()).not.toBe(before);
  });
});

describe('what is written into it', () => {
  it('claims no rights and no day that nobody has written down', () => {
    const claims = /dc:Rights|Copyright|Marked|Date|(?<!Digital)Source/;
    expect(Object.keys(tagsOf(edition)).filter((name) => claims.test(name))).toEqual([]);
  });

  it('takes the credit for the name of the photographer where no other is given', () => {
    expect(tagsOf(edition)).toMatchObject({ 'XMP-dc:Creator': 'Person Three', 'IPTC:By-line': 'Person Three' });
  });

  it('is cut in IPTC to what fits, by whole letters, and whole in XMP', async () => {
    const content = copySecondFilm();
    const credit = 'Персона Третья, Пример Пикчерс';
    await putRoof(content, 'jpeg', { credit });
    const tags = tagsOf(secondFilmAt(noon, content));
    expect(tags['XMP-photoshop:Credit']).toBe(credit);
    expect(tags['IPTC:Credit']).toBe('Персона Третья, П');
    expect(Buffer.byteLength(String(tags['IPTC:Credit']))).toBeLessThanOrEqual(32);
  });

  it('is XMP alone where the format has no IPTC', async () => {
    const content = copySecondFilm();
    await putRoof(content, 'webp');
    expect(Object.keys(tagsOf(secondFilmAt(noon, content))).filter((name) => !name.startsWith('XMP-'))).toEqual([]);
  });
});
