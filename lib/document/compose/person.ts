import type { Evidence, Localized, Source } from '../../content';
import { characterOf, nameOf, roleBelow } from '../../content/queries';
import type { Locale } from '../../i18n/locales';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import { isPressOnly, partEvidence } from '../../publish/evidence/press-mark';
import type { Attributed, PersonTitle } from '../press-blocks';
import type { Run } from '../runs';
import { evidenceRuns } from './evidence';
import { foreign, type PublishContext, run } from './parts';
import { sourceRuns } from './sources';

/** Name, role and character of a person. */
export function personTitle(person: Localized<'people'>, context: PublishContext): PersonTitle {
  const { edition, locale } = context;
  const { facts, words, lang } = person;
  const name = nameOf(edition, person);
  const role = roleBelow(person, name);
  const isLinked =
    context.siteUrl === '' && !edition.embargoOf('people', person.id) && characterOf(edition, person.id, locale);
  return {
    kind: 'person',
    name: { text: name.name, ...foreign(name.lang, locale) },
    ...(role && { role: attributed(role, lang, facts.evidence, context) }),
    ...(words.character && {
      character: {
        label: translator(locale)('people.character'),
        ...(isLinked && { href: localPath(locale, `/people/${person.id}/character`) }),
        ...attributed(words.character, lang, partEvidence(person), context),
      },
    }),
  };
}

function attributed(text: string, lang: Locale, evidence: Evidence, context: PublishContext): Attributed {
  const isOfPress = isPressOnly(evidence);
  const label = isOfPress ? translator(context.locale)('facts.labelByPress', { label: text }) : text;
  return { words: run(text, lang, context), isOfPress, attributed: run(label, lang, context) };
}

export type PersonSource = { label: string; sources: Run[] };

/** Where the credits, the character and the biography come from, each by itself: they need not come from the same side. */
export function personSources({ facts }: Localized<'people'>, context: PublishContext): PersonSource[] {
  const t = translator(context.locale);
  const { evidence, credits, creditEvidence, characterEvidence, sources } = facts;
  const row = (label: string, of: Pick<Evidence, 'saidBy'> & { sources: readonly Source[] }) => ({
    label,
    sources: evidenceRuns(of, context),
  });
  return [
    row(t('people.credit'), evidence),
    ...credits.flatMap((each) => {
      const elsewhere = creditEvidence[each];
      return elsewhere ? [row(t(`facts.${each}`, { count: 1 }), elsewhere)] : [];
    }),
    ...(characterEvidence ? [row(t('people.character'), characterEvidence)] : []),
    ...(sources.length > 0 ? [{ label: t('people.biography'), sources: sourceRuns(sources, context) }] : []),
  ];
}
