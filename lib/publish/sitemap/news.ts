import { filmOf, itemOf } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import type { PagePath } from '../../routes/page-kinds';
import { element, type Xml } from './xml';

/** A press release that is news at the moment of the edition. */
export function newsElements(path: PagePath, { edition, locale }: PublishContext): Xml[] {
  const [, kind, id = ''] = path.split('/');
  const release = kind === 'press' && edition.news.has(id) ? itemOf(edition, 'press', id, locale) : undefined;
  if (!release) return [];
  return [
    element('news:news', {}, [
      element('news:publication', {}, [
        element('news:name', {}, filmOf(edition, locale).words.title),
        element('news:language', {}, locale),
      ]),
      element('news:publication_date', {}, release.facts.date),
      element('news:title', {}, release.words.headline),
    ]),
  ];
}
