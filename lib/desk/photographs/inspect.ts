import { extname } from 'node:path';
import sharp from 'sharp';
import { tooSmallForPrint } from '../../content/check/photographs/print-size';
import { type MediaType, mediaTypeOf } from '../../content/media';
import { formatOf, isWhole } from '../../content/picture-format';
import type { Locale } from '../../i18n/locales';
import { type ProblemText, problemSentence } from '../../i18n/problem-messages';
import { hasContentCredentials } from '../../server/media/content-credentials';
import { likenessOf } from '../../server/media/likeness';
import { Refused } from '../http/refusal';
import type { Inspection, PhotoWarning, Said } from '../photographs-api';
import { saidByFile } from './said-by-file';

/**
 * What is known of a photograph that is not in the content yet. Nothing of it is kept.
 *
 * @param words the language in which its words are wished.
 * @param language of a refusal.
 * @throws {Refused} for what the site cannot show.
 */
export async function inspect(
  bytes: Buffer,
  name: string,
  { words, language }: { words: Locale; language: Locale },
): Promise<Inspection> {
  const refused = (problem: ProblemText) => new Refused(400, problemSentence(problem, language));
  const ending = extname(name);
  const format = formatOf(bytes);
  if (!format) throw refused({ code: 'picture.unreadable' });
  if (!format.type) throw refused({ code: 'picture.notShown', params: { format: format.name, ending } });
  if (!isWhole(bytes, format.type)) throw refused({ code: 'picture.cut' });
  const undecodable = () => {
    throw refused({ code: 'picture.unreadable' });
  };
  const [{ autoOrient: pixels }, likeness] = await Promise.all([sharp(bytes).metadata(), likenessOf(bytes)]).catch(
    undecodable,
  );
  const said = await saidByFile(bytes, format.type, words);
  const warnings = warningsOf(bytes, said, tooSmallForPrint(pixels));
  const differs = mediaTypeOf(name) !== format.type;
  return {
    ...pixels,
    ending: differs ? endings[format.type] : ending.toLowerCase(),
    likeness,
    said,
    warnings: [...(differs ? [{ is: 'otherFormat' as const, format: format.name }] : []), ...warnings],
  };
}

const endings = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'image/avif': '.avif',
  'image/svg+xml': '.svg',
} satisfies Record<MediaType, string>;

const warningsOf = (bytes: Buffer, said: Said, small: ReturnType<typeof tooSmallForPrint>): PhotoWarning[] => [
  ...(small ? [{ is: 'small' as const, ...small }] : []),
  ...(said.credit ? [] : [{ is: 'noCredit' as const }]),
  ...(hasContentCredentials(bytes) ? [{ is: 'contentCredentials' as const }] : []),
];
