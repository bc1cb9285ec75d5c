import { z } from 'zod';
import { day, line, order, paragraph, personIds, photoName, publication } from '../fields';
import { focus } from '../focus-field';
import { told } from '../issue-text';
import { digitalSource, licence } from '../rights-fields';

export const facts = z.strictObject({
  ...publication,
  /** Also gives the photograph its number: new ones with a higher order leave the numbers of the others as they are. */
  order,
  /** `still`: a frame or a photograph of a scene; `set`: at work on the film; `portrait`: of the one person it names. */
  kind: z.enum(['still', 'set', 'portrait'], told('how.stillKind')),
  /** The photograph, as large as it may be handed out; it lies in the item's folder. */
  file: photoName,
  /** What share cards keep in sight where they cut it; the middle, if nothing is said. */
  focus: focus.optional(),
  /** As it has to be printed beside the picture. */
  credit: line,
  /** Who took it, where the credit says more than this name. */
  photographer: line.optional(),
  /** The notice of the owner of the rights: © 2030 Example Films. */
  copyright: line.optional(),
  /** The company or agency it comes from, where that is known. */
  source: line.optional(),
  /** Where it is another one than that of the whole kit: a web address, or `news-only`. */
  licence: licence.optional(),
  /** How the picture came to be, where it is known. */
  digitalSource: digitalSource.optional(),
  /** Who is in it, from left to right. */
  people: personIds,
  /** The day it was taken, where it is known. */
  date: day.optional(),
});

export const words = z.strictObject({
  /** What can be seen, for those who cannot see it. */
  alt: paragraph,
  caption: line,
  /** What it may be used for. */
  usage: line,
});
