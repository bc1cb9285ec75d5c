import sharp from 'sharp';
import { expect, it } from 'vitest';
import { checkContent } from '@/lib/content/check/check';
import { problemLine } from '@/lib/content/problem';
import { type Locale, locales } from '@/lib/i18n/locales';
import { lookIntoPhotographs } from '@/lib/server/media/look-into-photographs';
import { contentFolder, type Files } from '../../../../support/content-folder';
import { pressPhotograph, withContentCredentials } from '../../../../support/press-photograph';
import { tinyFilm } from '../mistakes/tiny-film';

const stills: Files = Object.fromEntries(Object.entries(tinyFilm).filter(([path]) => !path.startsWith('stills/')));

/** A photograph of the film, with its words in each language. */
function still(id: string, photograph: Buffer): Files {
  const facts = `facts:\n  order: 10\n  kind: still\n  file: ${id}.jpg\n  credit: Jane Doe / Example Films\n`;
  const words = 'alt: Two people.\ncaption: On the roof.\nusage: For news of the film.\n---\n';
  const texts = locales.map((locale) => [`stills/${id}/${locale}.md`, `---\n${locale === 'en' ? facts : ''}${words}`]);
  return { ...Object.fromEntries(texts), [`stills/${id}/${id}.jpg`]: photograph };
}

it('of the files of photographs it is told which are small, which look alike, and which lose a signature', async () => {
  const large = await pressPhotograph({ width: 3508, height: 2480 });
  const small = await sharp(large).resize(600).jpeg().toBuffer();
  const signed = withContentCredentials(await pressPhotograph({ width: 3508, height: 2480, scene: 40 }));
  const folder = contentFolder({
    ...stills,
    ...still('a-roof', large),
    ...still('b-roof', small),
    ...still('c-harbour', signed),
  });
  const told = async () => (await checkContent(folder, { lookIntoPhotographs })).problems;
  const problems = await told();
  expect(problems.every(({ severity }) => severity === 'warning')).toBe(true);
  const lines = (locale: Locale) => problems.map((problem) => problemLine(problem, locale));
  expect(lines('en')).toEqual([
    'stills/b-roof/en.md:5:3 facts.file: can be printed 5 × 4 cm large at 300 dots per inch, which is less than a page: ask for a larger file',
    'stills/b-roof/en.md:5:3 facts.file: looks like stills/a-roof: keep one of them, or ignore this where both are meant',
    'stills/c-harbour/en.md:5:3 facts.file: carries Content Credentials, a signed proof of where it comes from, which the copies for newsrooms do not keep: keep the original',
  ]);
  expect(lines('ru')).toEqual([
    'stills/b-roof/en.md:5:3 facts.file: при 300 точках на дюйм фотографию можно напечатать размером не больше 5 × 4 см, это меньше страницы: попросите файл крупнее',
    'stills/b-roof/en.md:5:3 facts.file: фотография похожа на stills/a-roof: оставьте одну из двух, а если нужны обе, пропустите это замечание',
    'stills/c-harbour/en.md:5:3 facts.file: в файле есть Content Credentials — подписанное свидетельство о происхождении; в копиях для редакций его не останется: сохраните оригинал',
  ]);
  expect(lines('es')).toEqual([
    'stills/b-roof/en.md:5:3 facts.file: a 300 puntos por pulgada solo puede imprimirse a 5 × 4 cm, menos de una página: pida un archivo más grande',
    'stills/b-roof/en.md:5:3 facts.file: se parece a stills/a-roof: deje una de las dos, o no haga caso si ambas hacen falta',
    'stills/c-harbour/en.md:5:3 facts.file: lleva Content Credentials, una prueba firmada de su procedencia que las copias para la prensa no conservan: guarde el original',
  ]);
  expect(await told(), 'what is known already').toEqual(problems);
  expect((await checkContent(folder)).problems, 'without a look into the files').toEqual([]);
});
