import type { Source } from '../../content';
import { releaseLabel, type SourceLink, sourceLinks } from '../../content/queries';
import { formatDate } from '../../i18n/formats';
import { localPath } from '../../i18n/routes';
import { translator } from '../../i18n/translator';
import type { Run } from '../runs';
import type { PublishContext } from './parts';

type Shown = {
  /** Behind each stands the day it is of, not only where several are called the same. */
  dated?: boolean;
};

/** Where something can be read, one behind the other. */
export function sourceRuns(sources: readonly Source[], context: PublishContext, shown: Shown = {}): Run[] {
  return linkRuns(sourceLinks(context.edition, context.locale, sources), context, shown);
}

/** The same of sources that are known to be public. */
export function linkRuns(links: readonly SourceLink[], context: PublishContext, shown: Shown = {}): Run[] {
  return links.flatMap((link, index) => [
    ...(index > 0 ? [{ text: ', ' }] : []),
    ...(link.form === 'page' ? pageRuns(link, context, shown) : releaseRuns(link, context)),
  ]);
}

type PageLink = Extract<SourceLink, { form: 'page' }>;
type ReleaseLink = Extract<SourceLink, { form: 'release' }>;

function pageRuns(link: PageLink, context: PublishContext, { dated }: Shown): Run[] {
  const { label, href, lang: hrefLang } = link;
  const isDated = dated || (link.isOneOfSeveral && (link.date || link.seen));
  const page: Run = { text: label, href, hrefLang, external: true };
  return isDated ? [page, { text: ' (', aside: true }, dayRun(link, context), { text: ')', aside: true }] : [page];
}

/** When a page of somebody else came out; where it carries no date, the day on which it was last seen. */
function dayRun({ date, seen }: PageLink, { locale }: PublishContext): Run {
  const t = translator(locale);
  if (date) return { text: formatDate(locale, date), datetime: date, aside: true };
  return { text: seen ? t('date.seen', { day: formatDate(locale, seen) }) : t('date.undated'), aside: true };
}

function releaseRuns(link: ReleaseLink, { locale, siteUrl }: PublishContext): Run[] {
  const href = siteUrl + localPath(locale, `/press/${link.id}`);
  const day = formatDate(locale, link.date);
  const [before = '', behind = ''] = releaseLabel(locale, link).split(day);
  const runs: Run[] = [
    { text: before, href },
    { text: day, datetime: link.date, href },
    { text: behind, href },
  ];
  return runs.filter(({ text }) => text !== '');
}
