import { useLocale } from 'next-intl';
import type { LinkedPerson, Still } from '@/lib/content';
import type { Run } from '@/lib/document/runs';
import { formatFileSize, formatName, formatPrintSize } from '@/lib/i18n/measures';
import { localPath, mediaPath } from '@/lib/i18n/routes';
import { useTranslations } from '@/lib/i18n/translations';
import { PhotoPicture } from './PhotoPicture';
import { PictureRights } from './PictureRights';
import { Words } from './Words';

export type ShownStill = Still & {
  /** From left to right. */
  people: LinkedPerson[];
  /** Bytes of the file that is handed out, about. */
  about: number;
  licence?: Run | undefined;
  /** The line for Wikimedia Commons, where it is free. */
  commons?: string | undefined;
};

/** Photographs to look at and to take, each with all that has to be printed with it. On paper it is a contact sheet. */
export function StillList({ stills }: { stills: ShownStill[] }) {
  const t = useTranslations('stills');
  const files = useTranslations('files');
  const locale = useLocale();
  return (
    <ol className="stills grid gap-x-8 gap-y-12 wide:grid-cols-2">
      {stills.map(({ still: { id, facts, words, lang }, photo, number, people, about, licence, commons }) => (
        <li key={id} id={`still-${id}`}>
          <figure>
            <PhotoPicture
              photo={photo}
              alt={words.alt}
              lang={lang === locale ? undefined : lang}
              sizes="(width >= 60rem) 35vw, 92vw"
              className="w-full"
            />
            <figcaption className="mt-3">
              <p>
                <span className="mr-3 font-display text-head">{number}</span>
                <Words text={words.caption} lang={lang} />
              </p>
              {people.length > 0 && (
                <p className="font-label text-label">
                  {people.length > 1 ? t('leftToRight') : t('shown')}:{' '}
                  {people.map(({ person, name, path }, index) => (
                    <span key={person.id}>
                      {index > 0 && ', '}
                      <a href={localPath(locale, path)} lang={name.lang === locale ? undefined : name.lang}>
                        {name.name}
                      </a>
                    </span>
                  ))}
                </p>
              )}
              <p className="font-label text-note text-soft">
                {t('credit', { credit: facts.credit })}. <Words text={words.usage} lang={lang} />
              </p>
              <PictureRights
                {...{ copyright: facts.copyright, digitalSource: facts.digitalSource, licence, commons }}
              />
              <p className="font-label text-note text-soft">
                {t('pixels', { width: String(photo.pixels.width), height: String(photo.pixels.height) })},{' '}
                {t('print', { size: formatPrintSize(locale, photo.pixels) })}
              </p>
              <p className="no-print font-label text-label">
                <a href={mediaPath(photo.tagged.name)} download={photo.tagged.download} className="target">
                  {t('download', {
                    format: formatName(photo.tagged.type),
                    size: files('about', { size: formatFileSize(locale, about) }),
                  })}
                </a>
              </p>
            </figcaption>
          </figure>
        </li>
      ))}
    </ol>
  );
}
