import { useLocale } from 'next-intl';
import type { Still } from '@/lib/content';
import { localPath } from '@/lib/i18n/routes';
import { useTranslations } from '@/lib/i18n/translations';
import { PhotoPicture } from './PhotoPicture';
import { Words } from './Words';

/** The photograph that a press release names, with what has to be printed beside it; it leads to its file and terms. */
export function LeadPicture({ still: { id, facts, words, lang }, photo }: Still) {
  const t = useTranslations('stills');
  const locale = useLocale();
  return (
    <figure className="my-6">
      <a href={`${localPath(locale, '/press/stills')}#still-${id}`} className="block">
        <PhotoPicture
          photo={photo}
          alt={words.alt}
          lang={lang === locale ? undefined : lang}
          sizes="(width >= 60rem) 40rem, 92vw"
          className="w-full"
        />
      </a>
      <figcaption className="mt-2 font-label text-note text-soft">
        <Words text={words.caption} lang={lang} />
        <span className="block">{t('credit', { credit: facts.credit })}</span>
      </figcaption>
    </figure>
  );
}
