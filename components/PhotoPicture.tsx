import type { Photo } from '@/lib/content';
import { sourcesOf } from './photo-sources';

type Props = {
  photo: Photo;
  alt: string;
  lang?: string;
  /** How wide it is shown: `(width >= 60rem) 50vw, 100vw`. */
  sizes: string;
  className?: string;
};

/** A photograph in the smallest form that fits the reader's screen and browser. */
export function PhotoPicture({ photo, alt, lang, sizes, className }: Props) {
  const { avif, webp, jpeg, fallback } = sourcesOf(photo);
  return (
    <picture>
      <source type="image/avif" srcSet={avif} sizes={sizes} />
      <source type="image/webp" srcSet={webp} sizes={sizes} />
      <img
        src={fallback}
        srcSet={jpeg}
        sizes={sizes}
        width={photo.pixels.width}
        height={photo.pixels.height}
        alt={alt}
        lang={lang}
        loading="lazy"
        decoding="async"
        className={className}
      />
    </picture>
  );
}
