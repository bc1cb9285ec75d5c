import { locales } from '../../lib/i18n/locales';
import { localPath } from '../../lib/i18n/routes';
import type { PageKind } from './kinds-of-pages';

export type Scheme = 'light' | 'dark';

/** Width in pixels. */
export type Surface = { form: 'screen'; width: number; scheme: Scheme } | { form: 'paper' };

/** A picture that is to be taken; the name says of what. */
export type Shot = { name: string; path: string; on: Surface };

const widths = [320, 390, 768, 1024, 1440];
const schemes: readonly Scheme[] = ['light', 'dark'];

const surfaces: readonly Surface[] = [
  ...widths.flatMap((width) => schemes.map((scheme): Surface => ({ form: 'screen', width, scheme }))),
  { form: 'paper' },
];

const nameOf = (on: Surface) => (on.form === 'paper' ? on.form : `${on.width}-${on.scheme}`);

export function shotsOf(kinds: readonly PageKind[]): Shot[] {
  return kinds.flatMap((kind) =>
    locales.flatMap((locale) =>
      surfaces.map((on) => ({
        name: `${kind.name}-${locale}-${nameOf(on)}`,
        path: localPath(locale, kind.path),
        on,
      })),
    ),
  );
}
