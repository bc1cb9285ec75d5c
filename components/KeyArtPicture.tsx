import { useLocale } from 'next-intl';
import type { Locale } from '@/lib/i18n/locales';
import type { KeyArt } from '@/lib/publish/theme';

/** The key art across the whole screen, in the shape that suits it. */
export function KeyArtPicture({ keyArt, lang }: { keyArt: KeyArt; lang: Locale }) {
  return (
    <picture>
      <source media="(width >= 40rem)" srcSet={keyArt.wide} width={2100} height={900} />
      <img
        src={keyArt.tall}
        width={800}
        height={1000}
        alt={keyArt.alt}
        lang={lang === useLocale() ? undefined : lang}
        className="w-full"
        fetchPriority="high"
      />
    </picture>
  );
}
