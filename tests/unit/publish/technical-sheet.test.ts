import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { factSheet } from '@/lib/publish/fact-sheet';
import { printRow } from '@/lib/publish/fact-sheet/print';
import { kitJson } from '@/lib/publish/kit';
import type { Kit } from '@/lib/publish/kit/schema';
import { editionOf } from '../../support/edition';
import { exampleFilm } from '../../support/example-film';
import { secondFilmAt } from '../../support/second-film';

const edition = secondFilmAt(Date.parse('2031-06-03T00:00:00Z'));
const siteUrl = 'https://film.example';

const printed = (locale: (typeof locales)[number], id: string) => {
  const row = factSheet(edition, locale).find((each) => each.id === id);
  const lines = row ? printRow(locale, row).lines : [];
  return lines.map((line) => line.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('')).join('; ');
};

describe('the technical sheet', () => {
  it.each([
    ['en', '24 frames per second', 'Spanish and Russian', 'Colour with black-and-white parts'],
    ['ru', '24 кадра в секунду', 'испанский и русский', 'Цветной, с чёрно-белыми фрагментами'],
    ['es', '24 fotogramas por segundo', 'español y ruso', 'Color, con partes en blanco y negro'],
  ] as const)('is told in %s', (locale, frames, subtitles, colour) => {
    expect(printed(locale, 'frameRate')).toBe(frames);
    expect(printed(locale, 'subtitles').toLowerCase()).toBe(subtitles.toLowerCase());
    expect(printed(locale, 'colour')).toBe(colour);
  });

  it('says how a cinema gets the film, whether a key is needed, and whom to ask', () => {
    expect(printed('en', 'delivery')).toBe('DCP (2K). A key (KDM) is needed. To order: Press Desk');
    const row = factSheet(edition, 'ru').find(({ id }) => id === 'delivery');
    const pieces = row ? printRow('ru', row).lines.flat() : [];
    expect(pieces.at(-1)).toMatchObject({ text: 'Пресс-служба', href: '/ru/contacts#contact-press-desk' });
  });

  it('tells what is still to come from what nobody has supplied', () => {
    const film = editionOf(exampleFilm({ toBeAnnounced: ['sound'] }));
    const statuses = factSheet(film, 'en').map((row) => [row.id, printRow('en', row).status]);
    expect(statuses).toContainEqual(['sound', 'to-be-announced']);
    expect(statuses).toContainEqual(['colour', 'not-supplied']);
  });

  it.each(locales)('stands in the data in %s', (locale) => {
    const { film } = JSON.parse(kitJson({ edition, locale, siteUrl })) as Kit;
    expect(film).toMatchObject({
      picture_format: '4K, SDR',
      frames_per_second: 24,
      colour: 'both',
      subtitles: ['es', 'ru'],
      delivery: { format: 'DCP (2K)', kdm: 'yes', contact: 'contacts/press-desk' },
      sound: null,
      to_be_announced: ['sound'],
    });
  });
});
