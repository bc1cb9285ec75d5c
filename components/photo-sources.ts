import type { Photo, Rendition } from '@/lib/content';
import { mediaPath } from '@/lib/i18n/routes';

/** What `<picture>` chooses from, by format, as `srcset` writes it. */
export type PhotoSources = { avif: string; webp: string; jpeg: string; fallback: string };

const srcSet = (renditions: Rendition[], format: Rendition['format']) =>
  renditions
    .filter((rendition) => rendition.format === format)
    .map(({ name, width }) => `${mediaPath(name)} ${width}w`)
    .join(', ');

export function sourcesOf({ renditions, tagged }: Photo): PhotoSources {
  const smallest = renditions.find(({ format }) => format === 'jpeg') ?? tagged;
  return {
    avif: srcSet(renditions, 'avif'),
    webp: srcSet(renditions, 'webp'),
    jpeg: srcSet(renditions, 'jpeg'),
    fallback: mediaPath(smallest.name),
  };
}
