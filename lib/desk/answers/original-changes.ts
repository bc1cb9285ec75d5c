import type { Kind } from '../../content/kinds';
import { textsIn } from '../../content/texts-in';
import { translationState } from '../../content/translations';
import type { Locale } from '../../i18n/locales';
import { fileOf } from '../edit/files/content-path';
import { Refused } from '../http/refusal';
import type { DeskContent } from '../open-content';
import { earlierWording } from '../translation/earlier-wording';
import { compareSentences } from '../translation/sentences';
import type { Wording } from '../translation/text-in';
import type { OriginalChanges } from '../translation-api';

/**
 * What the original of a stale translation says now instead of what was translated.
 *
 * @throws {Refused} 404 where there is no such translation.
 */
export async function originalChanges(
  { editions, places }: DeskContent,
  kind: Kind,
  id: string,
  locale: Locale,
): Promise<OriginalChanges> {
  const item = editions.current()?.find(kind, id);
  const { original, texts } = item ?? {};
  const [translation, now] = [texts?.[locale], original && texts?.[original]];
  if (!item || !original || !translation || !now) throw new Refused(404, `There is no ${fileOf(kind, id, locale)}.`);
  if (translation.translationOf === undefined || translationState(item, locale) !== 'stale')
    return { isKnown: true, fields: [] };
  const before = await earlierWording(places, kind, fileOf(kind, id, original), translation.translationOf);
  return before ? { isKnown: true, fields: changedFields(before, now, original) } : { isKnown: false, fields: [] };
}

function changedFields(before: Wording, now: Wording, locale: Locale): OriginalChanges['fields'] {
  const [old, current] = [textsByField(before), textsByField(now)];
  return [...new Set([...old.keys(), ...current.keys()])].flatMap((field) => {
    const sentences = compareSentences(old.get(field) ?? '', current.get(field) ?? '', locale);
    return sentences.every(({ is }) => is === 'kept') ? [] : [{ path: field.split('.'), sentences }];
  });
}

const textsByField = ({ words, body }: Wording): Map<string, string> =>
  new Map(textsIn({ ...words, body }).map(({ path, text }) => [path.join('.'), text]));
