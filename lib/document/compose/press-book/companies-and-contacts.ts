import type { Localized } from '../../../content';
import { listOf } from '../../../content/queries';
import { countryName } from '../../../i18n/formats';
import { translator } from '../../../i18n/translator';
import type { Block } from '../../blocks';
import type { Run } from '../../runs';
import { contactBlock } from '../contact';
import { type PublishContext, paragraph, run } from '../parts';

const headOf = (labels: readonly string[]): Run[][] => labels.map((text) => [{ text }]);

/** Who made the film, distributes it and stands by it. */
export function companyBlocks(context: PublishContext): Block[] {
  const { edition, locale } = context;
  const t = translator(locale);
  const rows = listOf(edition, 'partners', locale).map(({ facts, words, lang }) => [
    [
      {
        ...(words.name ? run(words.name, lang, context) : { text: facts.name }),
        ...(facts.url && { href: facts.url }),
      },
    ],
    [{ text: facts.country ? countryName(locale, facts.country) : '' }],
    [{ text: t(`book.companyKind.${facts.kind}`) }],
    noteOf({ facts, words, lang }, context),
  ]);
  const head = headOf([t('book.company'), t('book.country'), t('book.part'), t('book.note')]);
  return rows.length > 0 ? [{ kind: 'table', head, rows }] : [];
}

/** What it did, and how it is reached. */
function noteOf(
  { facts, words, lang }: Pick<Localized<'partners'>, 'facts' | 'words' | 'lang'>,
  context: PublishContext,
): Run[] {
  const reach = [facts.address, facts.phone, facts.email].filter((text) => text !== undefined).join(', ');
  const note = words.note ? [run(words.note, lang, context)] : [];
  return reach ? [...note, { text: note.length > 0 ? ` ${reach}` : reach }] : note;
}

/** Whom to call or write to. */
export function contactListBlocks(context: PublishContext): Block[] {
  return listOf(context.edition, 'contacts', context.locale).flatMap((contact) => [
    contactBlock(contact, context.locale),
    paragraph([{ text: '' }]),
  ]);
}
