import { z } from 'zod';
import { contactId, language, line } from '../fields';
import { told } from '../issue-text';

/** What cinemas, festivals and broadcasters ask of a film: the fact sheet has a row for each, whether it is known or not. */
export const technicalFacts = {
  /** What it was shot on or is finished in, as the trade writes it, for example `4K, HDR`. */
  pictureFormat: line.optional(),
  /** As the trade writes it, for example `2.39:1`. */
  aspectRatio: line.optional(),
  /** Frames per second. */
  frameRate: z.number(told('how.frames', 'invalid_type')).min(1).max(120).optional(),
  colour: z.enum(['colour', 'black-and-white', 'both'], told('how.colourOfFilm')).optional(),
  /** For example `5.1`. */
  sound: line.optional(),
  /** Languages in which the film has subtitles, wherever it is shown. */
  subtitles: z.array(language).default([]),
  /** How cinemas and festivals get it. */
  delivery: z
    .strictObject({
      /** For example `DCP (2K, Interop)`. */
      format: line,
      /** Whether a cinema needs a key for its own server. */
      kdm: z.enum(['yes', 'no'], told('how.yesOrNo')).optional(),
      /** Whom to ask for it. */
      contact: contactId.optional(),
    })
    .optional(),
};

/** The figures that the fact sheet has a row for even where nobody has supplied them. */
export const standardFigures = [
  'runningTime',
  'languages',
  'subtitles',
  'pictureFormat',
  'aspectRatio',
  'frameRate',
  'colour',
  'sound',
  'delivery',
] as const;
