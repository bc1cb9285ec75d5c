/** RFC 5545, as far as dates of a film need it. */
export type CalendarEvent = {
  /** Without the site's name. */
  uid: string;
  /** How often the date has changed since it was first announced. */
  sequence: number;
  /** `2031-05-04`: the last day on which something was said of it. */
  modified: string;
  start: { is: 'day'; day: string } | { is: 'instant'; instant: number };
  summary: string;
  description: string;
  location?: string;
  /** Where the site tells of it. */
  url: string;
  status?: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
};

export type Calendar = {
  name: string;
  /** BCP 47. */
  language: string;
  /** Where it stands. */
  source: string;
  /** Makes the ids of its events unique in the world. */
  host: string;
  events: readonly CalendarEvent[];
};
