import { locales } from '../../i18n/locales';
import { placeOf } from '../place';
import { type HostRules, hashedFolders } from './host-rules';

const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** `.htaccess`: needs `AllowOverride All`, and the modules for rewriting and headers. */
export function apacheRules({ common, types, moves, withdrawn }: HostRules): string {
  return `Options -Indexes
DirectorySlash Off
AddDefaultCharset utf-8
ErrorDocument 404 /404.html
${[...types.byEnding].map(([ending, type]) => `AddType ${quoted(type)} .${ending}`).join('\n')}

<IfModule mod_headers.c>
${common.map(([name, value]) => `Header always set ${name} ${quoted(value)}`).join('\n')}
${[...types.byAddress].map(([address, type]) => `Header set Content-Type ${quoted(type)} ${quoted(`expr=%{REQUEST_URI} == '${address}'`)}`).join('\n')}
${hashedFolders.map((folder) => `Header set Cache-Control "public, max-age=31536000, immutable" "expr=%{REQUEST_URI} =~ m#^${folder}#"`).join('\n')}
</IfModule>

RewriteEngine On
${locales.map((locale) => `RewriteCond %{REQUEST_FILENAME} !-f\nRewriteCond %{REQUEST_FILENAME}/index.html !-f\nRewriteRule ^${locale}/ /${locale}/404.html [END,R=404]`).join('\n')}
${moves.map(({ from, to }) => `RewriteRule ^${from.slice(1)}$ ${to} [R=301,END]`).join('\n')}
${withdrawn.map((address) => `RewriteRule ^${address.slice(1)}$ /${placeOf(address)} [END,R=410]`).join('\n')}
RewriteCond %{REQUEST_FILENAME}/index.html -f
RewriteRule ^(.+[^/])$ /$1/index.html [END]
`;
}
