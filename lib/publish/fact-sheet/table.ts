import { type SourceLink, sourceLinks } from '../../content/queries';
import type { PublishContext } from '../../document/compose/parts';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import type { FactStatus } from '../evidence/status';
import { wholeFactSheet } from './index';
import { printRow } from './print';
import type { Piece } from './print-value';

/** Where a fact can be checked. A page without a date has, where that is known, the day on which it was last seen. */
export type FactSource = { title: string; date?: string; seen?: string; url: string };

/** A row of the sheet as plain text. */
export type FactRecord = {
  id: string;
  fact: string;
  value: string;
  status?: FactStatus;
  sources: FactSource[];
};

/** The fact sheet as plain text: what the page prints, for tables and programs. */
export function factRecords(context: PublishContext): FactRecord[] {
  const { edition, locale } = context;
  return wholeFactSheet(edition, locale).map((row) => {
    const { id, label, lines, status } = printRow(locale, row);
    return {
      id,
      fact: plain(label.text),
      value: lines.map((line) => line.map(plainPiece).join('')).join('; '),
      ...(status && { status }),
      sources: sourceLinks(edition, locale, row.sources).map((link) => toSource(link, context)),
    };
  });
}

/** Spaces that a line must not break at belong to the page. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** A link to elsewhere is the value itself; one within the site only leads to more. */
const plainPiece = ({ text, href }: Piece) => plain(href && !href.startsWith('/') ? `${text}: ${href}` : text);

export function toSource(link: SourceLink, { locale, siteUrl }: PublishContext): FactSource {
  if (link.form === 'page') {
    const { label, date, seen, href } = link;
    return { title: label, ...(date && { date }), ...(seen && { seen }), url: href };
  }
  const title = translator(locale)(`press.${link.kind}`);
  return { title, date: link.date, url: siteUrl + localPath(locale, `/press/${link.id}`) };
}
