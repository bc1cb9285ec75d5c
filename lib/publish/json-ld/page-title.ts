import { characterOf, filmOf, itemOf, nameOf } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { translator } from '../../i18n/translator';
import type { PagePath } from '../../routes/page-kinds';
import { isTitledPage, pageWordsOf } from '../../routes/page-words';

/** What a page is called: as its heading says it. */
export function pageTitle(path: PagePath, { edition, locale }: PublishContext): string {
  if (isTitledPage(path)) return translator(locale)(pageWordsOf(path, { hasStills: true }).title);
  const [, kind, id = '', part] = path.split('/');
  const release = kind === 'press' ? itemOf(edition, 'press', id, locale) : undefined;
  if (release) return release.words.headline;
  const character = part === 'character' ? characterOf(edition, id, locale) : undefined;
  if (character) return character.name;
  const person = kind === 'people' ? itemOf(edition, 'people', id, locale) : undefined;
  return person ? nameOf(edition, person).name : filmOf(edition, locale).words.title;
}
