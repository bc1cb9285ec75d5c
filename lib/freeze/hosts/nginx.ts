import { locales } from '../../i18n/locales';
import { placeOf } from '../place';
import { type HostRules, hashedFolders } from './host-rules';
import { withoutCharset } from './media-types';

/** A text in nginx's quotation marks, in which a dollar sign would begin a variable: none of these texts has one. */
const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** `nginx.conf` of the copy: what stands within `server {}`, behind `root` with the folder of the copy. */
export function nginxRules({ common, types, moves, withdrawn }: HostRules): string {
  const media = [...types.byEnding].map(([ending, type]) => `  ${withoutCharset(type)} ${ending};`);
  const texts = [...types.byEnding.values(), ...types.byAddress.values()].filter((type) => type.includes('charset'));
  const charsets = [...new Set(texts.map(withoutCharset))].filter((type) => type !== 'text/html');
  return `# Within server {}, behind "root" with the folder of this copy.
types {
${media.join('\n')}
}
charset utf-8;
charset_types ${charsets.join(' ')};
absolute_redirect off;
error_page 404 /404.html;
${common.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`).join('\n')}

location / { try_files $uri $uri/index.html =404; }
${locales.map((locale) => `location /${locale}/ { try_files $uri $uri/index.html =404; error_page 404 /${locale}/404.html; }`).join('\n')}
${hashedFolders.map((folder) => `location ${folder} { try_files $uri =404; expires max; }`).join('\n')}
${[...types.byAddress].map(([address, type]) => `location = ${address} { types { } default_type ${quoted(type)}; }`).join('\n')}
${moves.map(({ from, to }) => `location = ${from} { return 301 ${to}; }`).join('\n')}
${withdrawn.map((address) => `location = ${address} { error_page 410 /${placeOf(address)}; return 410; }`).join('\n')}
location = /nginx.conf { return 404; }
location = /.htaccess { return 404; }
location ~ ^/_(?:headers|redirects)$ { return 404; }
`;
}
