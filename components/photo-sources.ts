import type { Photo, Rendition } from '@/lib/content';
import { mediaPath } from '@/lib/i18n/routes';

/** What `<picture>` chooses from, by format, as `srcset` writes it. */
export type PhotoSources = { avif: string; webp: string; jpeg: string; fallback: string };

const srcSet = (forms: Rendition[], format: Rendition['format']) =>
  forms
    .filter((form) => form.format === format)
    .map(({ name, width }) => `${mediaPath(name)} ${width}w`)
    .join(', ');

export function sourcesOf({ forms, tagged }: Photo): PhotoSources {
  const smallest = forms.find(({ format }) => format === 'jpeg') ?? tagged;
  return {
    avif: srcSet(forms, 'avif'),
    webp: srcSet(forms, 'webp'),
    jpeg: srcSet(forms, 'jpeg'),
    fallback: mediaPath(smallest.name),
  };
}
