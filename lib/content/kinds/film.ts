import { z } from 'zod';
import { locales } from '../../i18n/locales';
import {
  colour,
  country,
  day,
  evidence,
  fileName,
  language,
  line,
  paragraph,
  publication,
  rowId,
  sources,
  webAddress,
} from '../fields';
import { filmIdentifiers } from '../identifiers';
import { told } from '../issue-text';
import { digitalSource, licence, rights } from '../rights-fields';
import { standardFigures, technicalFacts } from './technical-facts';

/** What is drawn and printed on one ground. */
const palette = z.strictObject({
  /** The ground itself. */
  paper: colour,
  /** A second ground: the press contact stands on it. */
  dawn: colour,
  /** Text; at least 7:1 on both grounds. */
  ink: colour,
  /** Hairlines and borders. */
  line: colour,
  /** The one accent, for links in use and for marks; at least 4.5:1 on both grounds. */
  ember: colour,
});

const endingOf = (file: string) => file.slice(file.lastIndexOf('.')).toLowerCase();

const artwork = z
  .strictObject({
    id: rowId,
    /** What the site shows, best an SVG. */
    file: fileName,
    /** The same picture for whoever cannot use that: as JPEG or PNG, as large as it may be printed. */
    alsoAs: z.array(fileName).default([]),
    /** Who drew it. */
    creator: line.optional(),
    /** The notice of the owner of the rights: © 2030 Example Films. */
    copyright: line.optional(),
    /** Where it is another one than that of the whole kit: a web address, or `news-only`. */
    licence: licence.optional(),
    /** How the picture came to be, where it is known. */
    digitalSource: digitalSource.optional(),
  })
  .refine(({ file, alsoAs }) => new Set([file, ...alsoAs].map(endingOf)).size === 1 + alsoAs.length, {
    path: ['alsoAs'],
    ...told('field.sameFormat'),
  });

export const facts = z.strictObject({
  ...publication,
  /** The language of the original title. */
  originalTitleLanguage: language,
  year: z.int(told('how.yearOfFilm', 'invalid_type')).min(1888).max(2200),
  /** The day on which all of this was last checked: pages that tell today's state say that they are of this day. */
  asOf: day.optional(),
  /** What data bases call the film. */
  identifiers: filmIdentifiers,
  /** Minutes. */
  runningTime: z.int(told('how.minutes', 'invalid_type')).min(1).max(1000).optional(),
  /** Countries of production, the first named first. */
  countries: z.array(country, told('how.countries')).min(1, told('how.countries')),
  /** Languages heard in the film. */
  languages: z.array(language).default([]),
  /** Age ratings as they are printed where they hold: `{territory: GB, rating: 12A}`. */
  ratings: z.array(z.strictObject({ territory: country, rating: line, evidence })).default([]),
  /** What the film is called in a country, where that is not its title in the reader's language. */
  territoryTitles: z.array(z.strictObject({ territory: country, title: line, language, evidence })).default([]),
  /** Where it can be seen now, country by country: only what the production or the distributor says. */
  watch: z
    .array(
      z.strictObject({
        territory: country,
        /** The cinemas, the platform or the shop. */
        where: line,
        url: webAddress.optional(),
        /** The day on which that was last checked. */
        asOf: day,
        saidBy: z.enum(['production', 'distributor'], told('how.watchSaidBy')),
        sources: sources(),
      }),
    )
    .default([]),
  ...technicalFacts,
  /** Figures that are still to come: the sheet says "to be announced" of them, and "not supplied" of the others. */
  toBeAnnounced: z.array(z.enum(standardFigures, told('how.figure'))).default([]),
  trailer: z
    .strictObject({
      /** The eleven characters behind `v=` or `youtu.be/`. */
      youtube: z.string(told('how.youtube')).regex(/^[\w-]{11}$/, told('how.youtube')),
      language,
      /** The day on which it was published. */
      date: day.optional(),
      /** A frame of it, which lies in this folder: the page shows it until the trailer is played. */
      poster: fileName.optional(),
      /** How long it is. */
      seconds: z.int(told('how.seconds', 'invalid_type')).min(1).max(3600).optional(),
      /** Languages in which it has captions where it is played. */
      captions: z.array(language).default([]),
    })
    .optional(),
  /** Where the figures of the fact sheet come from, field by field. */
  evidence: z.partialRecord(
    z.enum([
      'genre',
      'year',
      'countries',
      ...standardFigures,
      'billingBlock',
      'trailer',
      'whereToWatch',
      'identifiers',
    ]),
    evidence,
    told('how.filmEvidence', 'invalid_type'),
  ),
  /** Where the title in each language comes from. */
  titleEvidence: z.partialRecord(z.enum(locales), evidence).default({}),
  /** Rows of the fact sheet that are told in words; each language writes its label and text under the same id. */
  factSheet: z
    .array(
      z.discriminatedUnion(
        'saidBy',
        [
          z.strictObject({ id: rowId, saidBy: z.enum(['production', 'press']), sources: sources() }),
          /** The production has not supplied it, and the sheet says so. */
          z.strictObject({ id: rowId, saidBy: z.literal('nobody') }),
          /** It is still to come: the sheet shows "to be announced". */
          z.strictObject({ id: rowId, saidBy: z.literal('nobody-yet') }),
        ],
        told('how.factSheetSaidBy'),
      ),
    )
    .default([]),
  /** Drawn for the site; the files lie beside the film's Markdown and may be downloaded. */
  artwork: z.array(artwork).default([]),
  /** Under which terms pictures and texts may be used, whom to ask for more, and whether programs may mine them. */
  rights: rights.optional(),
  /** How the site looks for this film. Without it, it is black on white. */
  theme: z
    .strictObject({
      colours: z.strictObject({
        /** For readers whose system is set to light. */
        day: palette,
        /** For those whose system is set to dark, and for the beginning of the start page. */
        night: palette,
      }),
      /** One colour on nothing: the site sets it in its own. */
      mark: fileName,
      icon: fileName,
      /** A square PNG of 180 pixels, for home screens. */
      touchIcon: fileName,
      /** Ids of `artwork`: the same drawing for wide screens (21:9) and for phones (4:5). */
      keyArt: z.strictObject({ wide: rowId, tall: rowId }),
    })
    .optional(),
});

export const words = z.strictObject({
  title: line,
  genre: line,
  /** About 25, 75 and 250 words. */
  synopsis: z.strictObject({ short: paragraph, medium: paragraph, long: paragraph }),
  /** What this site is and who answers for it: printed at the foot of every page and in every file. */
  imprint: paragraph.optional(),
  /** The credits as they stand below the poster, word by word. */
  billingBlock: paragraph.optional(),
  /** What is said, sung and to be read in the trailer, and the sounds that matter: for those who do not hear it. */
  trailerTranscript: paragraph.optional(),
  /** Where the film can be seen now, in one sentence, as printed under the title on the start page. */
  whereToWatch: line.optional(),
  /** By country: what parents and others want to know beforehand, as the rating there says it. */
  contentNotes: z.record(country, line).default({}),
  /** By the row ids of `facts.factSheet`; a row that nobody has said has a label only. */
  factSheet: z.record(rowId, z.strictObject({ label: line, text: paragraph.optional() })).default({}),
  /** By the ids of `facts.artwork`: what each picture shows, and what it may be used for. */
  artwork: z.record(rowId, z.strictObject({ title: line, alt: paragraph, usage: line.optional() })).default({}),
});
