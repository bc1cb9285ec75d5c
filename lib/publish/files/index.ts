import type { Edition } from '../../content';
import type { Desk } from '../manuscript/parts';
import { pressBookManuscript } from '../press-book';
import { type FixedFile, parseFileAddress } from './addresses';
import type { Draft } from './draft';
import { fileName } from './names';
import { releaseDraft } from './release-files';

const drafts: Record<FixedFile, (desk: Desk) => Draft> = {
  '/press/book.pdf': (desk) => ({
    name: fileName(desk.edition, ['press-book'], desk.locale, 'pdf'),
    type: 'application/pdf',
    manuscript: pressBookManuscript(desk),
    setting: 'pdf',
  }),
};

/** The file at an address, before its bytes are made; undefined where the edition has none. */
export function draftAt(path: string, edition: Edition, siteUrl: string): Draft | undefined {
  const address = parseFileAddress(path);
  if (!address) return undefined;
  const desk = { edition, locale: address.locale, siteUrl };
  return address.kind === 'release' ? releaseDraft(address.id, address.form, desk) : drafts[address.path](desk);
}
