import type { Facts, Kind } from './kinds';

/** A picture that an item's facts name, and the field in which they do. */
export type NamedPicture = { file: string; field: string };

/** Only these are ever served: what else lies in an item's folder is not public. */
export function picturesNamedBy(facts: Facts<Kind>): NamedPicture[] {
  if ('artwork' in facts) {
    const { artwork, theme, trailer } = facts;
    return [
      ...artwork.flatMap(({ file, alsoAs }, index) => [
        { file, field: `facts.artwork.${index}.file` },
        ...alsoAs.map((also, place) => ({ file: also, field: `facts.artwork.${index}.alsoAs.${place}` })),
      ]),
      ...(theme
        ? (['mark', 'icon', 'touchIcon'] as const).map((use) => ({ file: theme[use], field: `facts.theme.${use}` }))
        : []),
      ...(trailer?.poster ? [{ file: trailer.poster, field: 'facts.trailer.poster' }] : []),
    ];
  }
  return 'credit' in facts ? [{ file: facts.file, field: 'facts.file' }] : [];
}

/** The files of one piece of artwork, first the one that the site shows. */
export const filesOf = ({ file, alsoAs }: Facts<'film'>['artwork'][number]): string[] => [file, ...alsoAs];

/** Drawings that the theme of the film asks for and that its artwork does not have. */
export function missingKeyArt(facts: Facts<Kind>): { field: string; id: string }[] {
  if (!('artwork' in facts) || !facts.theme) return [];
  const ids = facts.artwork.map(({ id }) => id);
  return Object.entries(facts.theme.keyArt)
    .filter(([, id]) => !ids.includes(id))
    .map(([use, id]) => ({ field: `facts.theme.keyArt.${use}`, id }));
}
