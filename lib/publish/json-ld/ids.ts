import type { PublishContext } from '../../document/compose/parts';
import { localPath } from '../../i18n/routes';
import type { PagePath } from '../../routes/page-kinds';

/** The page of all dates, each with an anchor. */
export const datesPath = '/dates' satisfies PagePath;

type Site = Pick<PublishContext, 'siteUrl'>;

/** Things have the same id in every language: they are the same things. */
export const filmId = ({ siteUrl }: Site) => `${siteUrl}/#film`;
export const trailerId = ({ siteUrl }: Site) => `${siteUrl}/#trailer`;
export const personId = (id: string, { siteUrl }: Site) => `${siteUrl}/people#${id}`;
export const companyId = (id: string, { siteUrl }: Site) => `${siteUrl}/contacts#${id}`;
export const dateId = (id: string, { siteUrl }: Site) => `${siteUrl}${datesPath}#${id}`;
export const stillId = (id: string, { siteUrl }: Site) => `${siteUrl}/press/stills#still-${id}`;
export const artworkId = (id: string, { siteUrl }: Site) => `${siteUrl}/press/stills#artwork-${id}`;

type Reader = Pick<PublishContext, 'siteUrl' | 'locale'>;

/** The address of a page. */
export const addressOf = (path: PagePath, { siteUrl, locale }: Reader) => siteUrl + localPath(locale, path);

/** Texts and pages have one for each language. */
export const websiteId = (reader: Reader) => `${addressOf('', reader)}#website`;
export const pageId = (path: PagePath, reader: Reader) => `${addressOf(path, reader)}#page`;
export const breadcrumbId = (path: PagePath, reader: Reader) => `${addressOf(path, reader)}#breadcrumb`;
export const articleId = (id: string, reader: Reader) => `${addressOf(`/press/${id}`, reader)}#article`;
export const quotationId = (id: string, reader: Reader) => `${addressOf('/press/quotes', reader)}#${id}`;
