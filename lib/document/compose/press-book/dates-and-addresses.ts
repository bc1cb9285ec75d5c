import { listOf, type ReleaseDate } from '../../../content/queries';
import { countryName } from '../../../i18n/formats';
import type { Locale } from '../../../i18n/locales';
import { formatMoment } from '../../../i18n/moments';
import { translator } from '../../../i18n/translator';
import { placeOf } from '../../../publish/dates/place';
import { dateStatusText } from '../../../publish/dates/status-text';
import { printStatus, statusOf } from '../../../publish/evidence/status';
import type { Block } from '../../blocks';
import type { Run } from '../../runs';
import { contactBlock } from '../contact';
import { type PublishContext, paragraph, run } from '../parts';

const headOf = (labels: readonly string[]): Run[][] => labels.map((text) => [{ text }]);

/** How sure a date is, behind what it is. */
function stateRuns(facts: ReleaseDate['facts'], locale: Locale): Run[] {
  const state = dateStatusText(locale, facts);
  return state ? [{ text: `. ${state}` }] : [];
}

/** Every date by territory, and who says it: the production or the press. */
export function dateBlocks(context: PublishContext): Block[] {
  const { edition, locale } = context;
  const t = translator(locale);
  const rows = listOf(edition, 'release-dates', locale).map(({ facts, words, lang }) => [
    [{ text: formatMoment(locale, facts) }],
    [{ text: facts.territory ? countryName(locale, facts.territory) : printStatus(locale, 'to-be-announced') }],
    [run([words.title, words.note].filter(Boolean).join('. '), lang, context), ...stateRuns(facts, locale)],
    [run(placeOf(words), lang, context)],
    [{ text: printStatus(locale, statusOf(facts.evidence.saidBy)) }],
  ]);
  const head = headOf([t('date.date'), t('date.territory'), t('date.event'), t('date.place'), t('date.saidBy')]);
  return rows.length > 0 ? [{ kind: 'table', head, rows }] : [];
}

/** Who made the film, distributes it and stands by it. */
export function companyBlocks(context: PublishContext): Block[] {
  const { edition, locale } = context;
  const t = translator(locale);
  const rows = listOf(edition, 'partners', locale).map(({ facts, words, lang }) => [
    [words.name ? run(words.name, lang, context) : { text: facts.name }],
    [{ text: facts.country ? countryName(locale, facts.country) : '' }],
    [{ text: t(`book.companyKind.${facts.kind}`) }],
    words.note ? [run(words.note, lang, context)] : [],
  ]);
  const head = headOf([t('book.company'), t('book.country'), t('book.part'), t('book.note')]);
  return rows.length > 0 ? [{ kind: 'table', head, rows }] : [];
}

/** Whom to call or write to. */
export function contactListBlocks(context: PublishContext): Block[] {
  return listOf(context.edition, 'contacts', context.locale).flatMap((contact) => [
    contactBlock(contact, context.locale),
    paragraph([{ text: '' }]),
  ]);
}
