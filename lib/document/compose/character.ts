import { nameOf, type PlayedCharacter, personPath } from '../../content/queries';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import { partEvidence } from '../../publish/evidence/press-mark';
import type { Block } from '../blocks';
import { evidenceRuns } from './evidence';
import { foreign, type PublishContext, paragraph } from './parts';

/** Who plays a character, and who says so. Nothing else is known of one that the content has no words for. */
export function characterBlocks({ actor }: PlayedCharacter, context: PublishContext): Block[] {
  const { edition, locale } = context;
  const t = translator(locale);
  const name = nameOf(edition, actor);
  return [
    paragraph([
      { text: `${t('people.playedBy')}: ` },
      { text: name.name, href: localPath(locale, personPath(edition, actor.id)), ...foreign(name.lang, locale) },
    ]),
    paragraph(evidenceRuns(partEvidence(actor), context), 'small'),
  ];
}
