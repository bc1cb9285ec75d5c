import { z } from 'zod';
import { told } from './issue-text';

const written = (pattern: RegExp, code: Parameters<typeof told>[0]) => z.string(told(code)).regex(pattern, told(code));

const wikidata = written(/^Q[1-9]\d*$/, 'how.wikidata');

/** What data bases call a person. */
export const personIdentifiers = z
  .strictObject({
    /** The part of the address behind `imdb.com/name/`. */
    imdb: written(/^nm\d{7,8}$/, 'how.imdbPerson').optional(),
    wikidata: wikidata.optional(),
    /** Sixteen digits without spaces; the last may be an X. */
    isni: written(/^\d{15}[\dX]$/, 'how.isni').optional(),
  })
  .default({});

/** What data bases call a film. */
export const filmIdentifiers = z
  .strictObject({
    /** The part of the address behind `imdb.com/title/`. */
    imdb: written(/^tt\d{7,8}$/, 'how.imdbFilm').optional(),
    wikidata: wikidata.optional(),
    eidr: written(/^10\.5240\/(?:[0-9A-F]{4}-){5}[0-9A-Z]$/, 'how.eidr').optional(),
    /** With its hyphens. */
    isan: written(/^(?:[0-9A-F]{4}-){4}[0-9A-Z](?:-(?:[0-9A-F]{4}-){2}[0-9A-Z])?$/, 'how.isan').optional(),
  })
  .default({});
