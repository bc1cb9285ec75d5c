import type { Kind } from '../../content';
import { openEnd } from '../../content/queries';
import { formatInstant } from '../../i18n/instants';
import { translator } from '../../i18n/translator';
import type { Paragraph } from '../blocks';
import { type PublishContext, paragraph } from './parts';

/**
 * What whoever reads an item before it is public has to know first: until when, by the clocks of the place that it was
 * agreed for and in UTC. Nothing for an item that everybody may see.
 */
export function embargoBlocks(kind: Kind, id: string, { edition, locale }: PublishContext): Paragraph[] {
  const embargo = edition.embargoOf(kind, id);
  if (!embargo) return [];
  const t = translator(locale);
  const at = Date.parse(embargo.until);
  const offset = /[+-]\d\d:\d\d$/.exec(embargo.until)?.[0] ?? '+00:00';
  const [there, inUtc] = [formatInstant(locale, at, offset), formatInstant(locale, at, '+00:00')];
  const please = t(`embargo.please.${embargo.kind ?? 'all'}`);
  if (embargo.until === openEnd) return [paragraph([{ text: `${t('embargo.open')} ` }, { text: please }], 'embargo')];
  const moment = there === inUtc ? there : `${there} / ${inUtc}`;
  const what = embargo.kind ? (`embargo.${embargo.kind}` as const) : 'embargo.until';
  return [paragraph([{ text: `${t(what, { moment })} ` }, { text: please }], 'embargo')];
}
