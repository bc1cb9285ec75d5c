import type { Localized } from '../../content';
import { itemOf } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { composePressRelease } from '../../document/compose/press-release';
import { toHtmlFragment } from '../../document/write/html';
import { toMarkdownFile } from '../../document/write/markdown';
import { toNinjs } from '../../document/write/ninjs';
import { toPlainTextFile } from '../../document/write/text';
import { formatDate, ownName } from '../../i18n/formats';
import { translator } from '../../i18n/translator';
import { hrefOf } from '../../routes/href';
import { releaseLength } from '../release-text';
import type { Draft } from './draft';
import { fileName } from './names';
import { type ReleaseFormat, releaseFormats } from './release-formats';

export type ReleaseFile = { format: ReleaseFormat; path: string; type: string };

/** The files of a release in the language it is shown in. */
export function releaseFiles({ id, lang }: Localized<'press'>): ReleaseFile[] {
  return (Object.keys(releaseFormats) as ReleaseFormat[]).map((format) => ({
    format,
    path: hrefOf({ kind: 'release-file', locale: lang, id, format }),
    type: releaseFormats[format],
  }));
}

/** A release in one format; undefined where it is not written in that language. */
export function releaseDraft(id: string, format: ReleaseFormat, context: PublishContext): Draft | undefined {
  const { edition, locale } = context;
  const release = itemOf(edition, 'press', id, locale);
  if (release?.lang !== locale) return undefined;
  const about = { name: releaseFileName(release, format, context), type: releaseFormats[format] };
  /** Made anew for each format: what one has read is not noted for another. */
  const document = composePressRelease(release, context);
  switch (format) {
    case 'pdf':
    case 'docx':
      return { kind: 'document', ...about, document, setting: format };
    case 'txt':
      return { kind: 'text', ...about, text: toPlainTextFile(document, headOf(release, context)) };
    case 'md':
      return { kind: 'text', ...about, text: toMarkdownFile(document) };
    case 'html':
      return { kind: 'text', ...about, text: toHtmlFragment(document.blocks, locale) };
    case 'json':
      return { kind: 'text', ...about, text: toNinjs(release, document, context) };
  }
}

/** Several releases may be of one day; their folders tell them apart. */
export function releaseFileName(
  { id, facts }: Localized<'press'>,
  format: ReleaseFormat,
  { edition, locale }: PublishContext,
): string {
  const kind = facts.kind === 'release' ? 'press-release' : 'announcement';
  return fileName(edition, [kind, facts.date, id], locale, format);
}

/** The lines over a plain text: what it is, of when and where, how long, in which other languages. */
function headOf(release: Localized<'press'>, context: PublishContext): string[] {
  const { locale } = context;
  const t = translator(locale);
  const { words, facts, languages } = release;
  return [
    `${t(`press.${facts.kind}`)}, ${formatDate(locale, facts.date)}, ${words.place}`,
    t('files.length', releaseLength(context.edition, release)),
    `${t('contacts.languages')}: ${languages.map(ownName).join(', ')}`,
  ];
}
