import type { Localized } from '../../content';
import { itemOf } from '../../content/queries';
import { formatDate, ownName } from '../../i18n/formats';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import { toHtmlFragment } from '../forms/html';
import { toMarkdownFile } from '../forms/markdown';
import { toNinjs } from '../forms/ninjs';
import { toPlainTextFile } from '../forms/text';
import type { Desk } from '../manuscript/parts';
import { pressReleaseManuscript } from '../manuscript/press-release';
import { releaseLength } from '../release-text';
import { releaseFilePath } from './addresses';
import type { Draft } from './draft';
import { fileName } from './names';
import { type ReleaseForm, releaseForms } from './release-forms';

export type ReleaseFile = { form: ReleaseForm; path: string; type: string };

/** The files of a release in the language it is shown in. */
export function releaseFiles({ id, lang }: Localized<'press'>): ReleaseFile[] {
  return (Object.keys(releaseForms) as ReleaseForm[]).map((form) => ({
    form,
    path: localPath(lang, releaseFilePath(id, form)),
    type: releaseForms[form],
  }));
}

/** A release in one form; undefined where it is not written in that language. */
export function releaseDraft(id: string, form: ReleaseForm, desk: Desk): Draft | undefined {
  const { edition, locale } = desk;
  const release = itemOf(edition, 'press', id, locale);
  if (release?.lang !== locale) return undefined;
  const about = { name: releaseFileName(release, form, desk), type: releaseForms[form] };
  /** Made anew for each form: what one form has read is not noted for another. */
  const manuscript = pressReleaseManuscript(release, desk);
  switch (form) {
    case 'pdf':
    case 'docx':
      return { ...about, manuscript, setting: form };
    case 'txt':
      return { ...about, text: toPlainTextFile(manuscript, headOf(release, desk)) };
    case 'md':
      return { ...about, text: toMarkdownFile(manuscript) };
    case 'html':
      return { ...about, text: toHtmlFragment(manuscript.blocks, locale) };
    case 'json':
      return { ...about, text: toNinjs(release, manuscript, desk) };
  }
}

/** Several releases may be of one day; their folders tell them apart. */
export function releaseFileName({ id, facts }: Localized<'press'>, form: string, { edition, locale }: Desk): string {
  const kind = facts.kind === 'release' ? 'press-release' : 'announcement';
  return fileName(edition, [kind, facts.date, id], locale, form);
}

/** The lines over a plain text: what it is, of when and where, how long, in which other languages. */
function headOf(release: Localized<'press'>, desk: Desk): string[] {
  const { locale } = desk;
  const t = translator(locale);
  const { words, facts, languages } = release;
  return [
    `${t(`press.${facts.kind}`)}, ${formatDate(locale, facts.date)}, ${words.place}`,
    t('files.length', releaseLength(desk.edition, release)),
    `${t('contacts.languages')}: ${languages.map(ownName).join(', ')}`,
  ];
}
