import type { Evidence, Source } from '../../content';
import { translator } from '../../i18n/translator';
import type { Run } from '../runs';
import type { PublishContext } from './parts';
import { sourceRuns } from './sources';

/** Who says so and where it can be read: a report of the press never looks like the production's own statement. */
export function evidenceRuns(
  { saidBy, sources }: Pick<Evidence, 'saidBy'> & { sources: readonly Source[] },
  context: PublishContext,
): Run[] {
  const t = translator(context.locale);
  const said = t(saidBy === 'production' ? 'facts.saidByProduction' : 'facts.saidByPress');
  const links = sourceRuns(sources, context);
  return links.length > 0 ? [{ text: `${said}: ` }, ...links] : [{ text: said }];
}
