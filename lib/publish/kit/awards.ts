import { awardsOf } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { evidenceOf, itemHead, publicPeople } from './parts';
import type { Kit } from './schema';

export function kitAwards(context: PublishContext): Kit['awards'] {
  return awardsOf(context.edition, context.locale).map((award) => {
    const { facts, words } = award;
    return {
      ...itemHead(award, `/press/facts#awards-${award.id}`, context),
      name: words.name,
      ...(words.edition && { edition: words.edition }),
      category: words.category,
      result: facts.result,
      date: facts.date,
      people: publicPeople(context.edition, facts.people),
      ...evidenceOf(facts.evidence, context),
    };
  });
}
