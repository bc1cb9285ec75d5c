import type { Facts, Kind } from './kinds';

/** A picture that an item's facts name, and the field in which they do. */
export type NamedPicture = { file: string; field: string };

/** Kinds that are not here name no picture. */
const namedBy: { readonly [K in Kind]?: (facts: Facts<K>) => NamedPicture[] } = {
  film: ({ artwork, theme, trailer }) => [
    ...artwork.flatMap(({ file, alsoAs }, index) => [
      { file, field: `facts.artwork.${index}.file` },
      ...alsoAs.map((also, place) => ({ file: also, field: `facts.artwork.${index}.alsoAs.${place}` })),
    ]),
    ...(theme
      ? (['mark', 'icon', 'touchIcon'] as const).map((use) => ({ file: theme[use], field: `facts.theme.${use}` }))
      : []),
    ...(trailer?.poster ? [{ file: trailer.poster, field: 'facts.trailer.poster' }] : []),
  ],
  stills: ({ file }) => [{ file, field: 'facts.file' }],
};

/** Only these are ever served: what else lies in an item's folder is not public. */
export const picturesNamedBy = <K extends Kind>(kind: K, facts: Facts<K>): NamedPicture[] =>
  namedBy[kind]?.(facts) ?? [];

/** The files of one piece of artwork, first the one that the site shows. */
export const filesOf = ({ file, alsoAs }: Facts<'film'>['artwork'][number]): string[] => [file, ...alsoAs];

/** Drawings that the theme of the film asks for and that its artwork does not have. */
export function missingKeyArt(kind: Kind, facts: Facts<Kind>): { field: string; id: string }[] {
  if (!isOfFilm(kind, facts)) return [];
  const { artwork, theme } = facts;
  const ids = artwork.map(({ id }) => id);
  return Object.entries(theme?.keyArt ?? {})
    .filter(([, id]) => !ids.includes(id))
    .map(([use, id]) => ({ field: `facts.theme.keyArt.${use}`, id }));
}

const isOfFilm = (kind: Kind, _facts: Facts<Kind>): _facts is Facts<'film'> => kind === 'film';
