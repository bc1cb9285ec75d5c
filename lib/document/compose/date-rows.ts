import type { ReleaseDate } from '../../content/queries';
import type { Run } from '../runs';
import { evidenceRuns } from './evidence';
import { guestRuns } from './guests';
import type { PublishContext } from './parts';

/** A date with who says so, and who is to be there. */
export type DateRow = { date: ReleaseDate; evidence: Run[]; guests: Run[] };

export const dateRow = (date: ReleaseDate, context: PublishContext): DateRow => ({
  date,
  evidence: evidenceRuns(date.facts.evidence, context),
  guests: guestRuns(date, context),
});
