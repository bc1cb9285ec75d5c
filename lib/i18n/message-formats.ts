import type { Formats } from 'next-intl';

/** How a message may ask for a figure. `solid`: four figures without a space, as Russian print sets them. */
export const messageFormats = { number: { solid: { useGrouping: 'min2' } } } satisfies Formats;
