import { useLocale } from 'next-intl';
import type { NamedPerson } from '@/lib/content';
import { focusClasses } from './focus-classes';
import { PhotoPicture } from './PhotoPicture';
import { horizonOf, initialsOf } from './portrait-drawing';

type Props = {
  of: NamedPerson;
  /** How wide it is shown, for the choice among a photograph's renditions. */
  sizes: string;
};

/**
 * The photograph of a person or, while there is none, initials above a horizon of their own. An office that stands for a
 * name whose spelling is not known gives no initials.
 */
export function Portrait({ of: { person, name, portrait }, sizes }: Props) {
  const locale = useLocale();
  if (portrait) {
    const { still, photo } = portrait;
    return (
      <figure>
        <PhotoPicture
          photo={photo}
          alt={still.words.alt}
          lang={still.lang === locale ? undefined : still.lang}
          sizes={sizes}
          className={`aspect-[4/5] w-full object-cover ${focusClasses(still.facts.focus)}`}
        />
        <figcaption className="mt-1 font-label text-note text-soft">{still.facts.credit}</figcaption>
      </figure>
    );
  }
  const { sky, ground, height, weight } = horizonOf(person.id);
  return (
    <div className="night">
      <svg viewBox="0 0 80 100" aria-hidden="true" className="portrait">
        <rect width={80} height={100} className={`tone-${sky}`} />
        <rect y={height} width={80} height={100 - height} className={`tone-${ground}`} />
        <rect y={height - weight / 2} width={80} height={weight} className="horizon" />
        <text x={6} y={30} fontSize={28} letterSpacing={-1}>
          {person.words.role !== name.name && initialsOf(name.name)}
        </text>
      </svg>
    </div>
  );
}
