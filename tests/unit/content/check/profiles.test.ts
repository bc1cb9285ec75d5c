import { expect, it } from 'vitest';
import { toldOf } from './mistakes/mistake';
import { tinyFilm } from './mistakes/tiny-film';

const withProfile = (fields: string) => ({
  ...tinyFilm,
  'profiles/example-festival/profile.md': `---\nname: Example Festival\n${fields}---\n`,
});

it('what is there for a festival is not told', async () => {
  const profile = withProfile(
    'facts: [runningTime]\nsynopsis: {least: 70, most: 80}\nstills: 1\nlanguages: [en, es]\n',
  );
  expect(await toldOf(profile)).toEqual({ en: '', ru: '', es: '' });
});

it('what is missing is told by its field, in three languages', async () => {
  const profile = withProfile(
    'facts: [aspectRatio, ratings]\nsynopsis: {least: 90, most: 120}\nstills: 3\nlanguages: [es]\n',
  );
  expect(await toldOf(profile)).toEqual({
    en: [
      'film/en.md:2:1 facts.aspectRatio: for Example Festival, aspectRatio has to be filled in: add it under facts',
      'film/en.md:2:1 facts.ratings: for Example Festival, ratings has to be filled in: add it under facts',
      'film/es.md:6:3 synopsis.medium: for Example Festival, a synopsis of 90 to 120 words is needed, and this one, the nearest, has 75',
      'profiles/example-festival/profile.md:5:1 stills: for Example Festival, at least 3 photographs are needed, and there is 1: add folders in stills/',
    ].join('\n'),
    ru: [
      'film/en.md:2:1 facts.aspectRatio: для «Example Festival» нужно заполнить aspectRatio: добавьте это поле под facts',
      'film/en.md:2:1 facts.ratings: для «Example Festival» нужно заполнить ratings: добавьте это поле под facts',
      'film/es.md:6:3 synopsis.medium: для «Example Festival» нужен синопсис от 90 до 120 слов, а в этом, самом близком, 75 слов',
      'profiles/example-festival/profile.md:5:1 stills: для «Example Festival» нужно не меньше 3 фотографий, а есть 1 фотография: добавьте папки в stills/',
    ].join('\n'),
    es: [
      'film/en.md:2:1 facts.aspectRatio: para Example Festival hay que rellenar aspectRatio: añádalo bajo facts',
      'film/en.md:2:1 facts.ratings: para Example Festival hay que rellenar ratings: añádalo bajo facts',
      'film/es.md:6:3 synopsis.medium: para Example Festival hace falta una sinopsis de 90 a 120 palabras, y esta, la más cercana, tiene 75',
      'profiles/example-festival/profile.md:5:1 stills: para Example Festival hacen falta 3 fotografías como mínimo y hay 1: añada carpetas en stills/',
    ].join('\n'),
  });
});

it('a film without a contact and a language is told so', async () => {
  const without = Object.entries(withProfile('')).filter(
    ([path]) => path !== 'film/es.md' && !path.startsWith('contacts/'),
  );
  const { en } = await toldOf(Object.fromEntries(without));
  expect(en).toContain(
    'film/es.md:1:1 for Example Festival, the film is needed in this language too: write film/es.md',
  );
  expect(en).toContain('for Example Festival, somebody has to be named whom it can call: add a folder in contacts/');
});

it('a mistake in a profile is told as one in an item', async () => {
  const { en } = await toldOf(withProfile('facts: [lenght]\nstils: 3\n'));
  expect(en?.split('\n')).toEqual([
    expect.stringMatching(/profile\.md:3:9 facts\.0: “lenght” cannot stand here: write one of these: /),
    'profiles/example-festival/profile.md:4:1 stils: does not belong here: write stills if that is what it means, or remove it',
  ]);
});
