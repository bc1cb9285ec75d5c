import { ownName } from '../i18n/formats';
import { defaultLocale, locales } from '../i18n/locales';
import { localPath } from '../i18n/routes';

/**
 * What a file host answers where the server would choose the reader's language: it leads to the page in the first
 * language, and links to it in the others.
 *
 * @param path behind `/<language>`.
 */
export function languageChoice(path: string, siteUrl: string): string {
  const links = locales.map(
    (locale) =>
      `<li><a lang="${locale}" hreflang="${locale}" href="${localPath(locale, path)}">${ownName(locale)}</a></li>`,
  );
  return `<!doctype html>
<html lang="${defaultLocale}">
<head>
<meta charset="utf-8">
<title>${new URL(siteUrl).host}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${localPath(defaultLocale, path)}">
</head>
<body>
<ul>
${links.join('\n')}
</ul>
</body>
</html>
`;
}

/** The same for a page that is known by another name today. */
export const movedPage = (to: string): string => `<!doctype html>
<html lang="${defaultLocale}">
<head>
<meta charset="utf-8">
<title>${to}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${to}">
</head>
<body>
<p><a href="${to}">${to}</a></p>
</body>
</html>
`;
