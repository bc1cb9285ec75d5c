import type { Moment } from '../i18n/moments';
import type { Run } from './runs';

/** What is known of the film, as rows. */
export type FilmBlock = FactTable | DateTable | Timeline;

/** What is known of the film, row by row, and who says so. */
export interface FactTable {
  kind: 'facts';
  head: Record<'fact' | 'value' | 'sayer' | 'sources', string>;
  rows: Fact[];
}

export type Fact = {
  /** The fragment of its address. */
  id: string;
  label: Run;
  /** One line a person; one line for everything else. */
  lines: Run[][];
  isOfPeople: boolean;
  sayer: string;
  /** Where it can be read, and of which day that is. */
  sources: Run[];
};

/** When and where the film is shown, and who says so. */
export interface DateTable {
  kind: 'dates';
  head: Record<'day' | 'territory' | 'event' | 'place' | 'sayer', string>;
  rows: ReleaseDay[];
}

export type ReleaseDay = {
  /** The fragment of its address. */
  id: string;
  /** As exact as it is known, or what is said while it is not. */
  day: Run;
  /** The same for whoever writes it in two sizes. */
  moment: Moment;
  territory: string;
  title: Run;
  note?: Run;
  /** How sure it is, and what was announced before. */
  state?: string;
  /** Who is to be there. */
  guests: Run[];
  /** In which languages, and for whom: a line each. */
  details: string[];
  tickets?: Run;
  /** On pages: to download once, and to subscribe to. */
  calendar?: Record<'name' | 'href' | 'subscribe', string>;
  place: Run;
  sayer: string;
  /** Who says so and where it can be read. */
  evidence: Run[];
};

/** Dated events, oldest first. */
export interface Timeline {
  kind: 'timeline';
  title: string;
  head: Record<'day' | 'event', string>;
  events: TimelineEvent[];
}

export type TimelineEvent = { id: string; day: Run; words: Run; sources: Run[] };
