import type { Still } from '../../content';
import { licenceOf } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { localPath } from '../../i18n/routes';

/** Wikitext takes these for the ends of its templates. */
const plain = (text: string) => text.replaceAll('|', '{{!}}');

/** What the upload of a photograph to Wikimedia Commons asks for, in one line; undefined where its licence is not free. */
export function commonsLine({ still }: Still, { edition, locale, siteUrl }: PublishContext): string | undefined {
  const { facts, words, lang, id } = still;
  const licence = licenceOf(edition, facts);
  if (licence?.kind !== 'creative-commons' || !licence.freeTemplate) return undefined;
  const fields = [
    `description={{${lang}|1=${plain(words.caption)}}}`,
    ...(facts.date ? [`date=${facts.date}`] : []),
    `source=${siteUrl}${localPath(locale, '/press/stills')}#still-${id}`,
    `author=${plain(facts.photographer ?? facts.credit)}`,
  ];
  return `{{Information|${fields.join('|')}}} {{${licence.freeTemplate}|1=${plain(facts.credit)}}}`;
}
