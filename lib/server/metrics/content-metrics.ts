import type { ContentState } from '../ipc/edition-snapshot';
import { gauge, type Metric } from './prometheus';

/** What the operators of a site want to know of its content. */
export function contentMetrics(clock: () => number) {
  let state: ContentState = { problems: 0 };
  let since = clock();
  let lateness: number | undefined;

  return {
    /** To be told of every state. */
    take(next: ContentState): void {
      const { edition } = next;
      if (edition && edition.id !== state.edition?.id) {
        since = clock();
        // An instant has passed where the earlier edition was to last until now; else a file was edited.
        if (state.edition && since >= state.edition.until) lateness = (since - state.edition.until) / 1000;
      }
      state = next;
    },
    metrics(): Metric[] {
      const { edition, problems, held = [], deaf } = state;
      const next = edition && edition.until !== Infinity ? edition.until / 1000 : undefined;
      return [
        gauge('press_kit_edition_age_seconds', 'Since the current edition began.', (clock() - since) / 1000),
        gauge('press_kit_edition_items', 'Items that readers can see.', edition?.size ?? 0),
        gauge('press_kit_problems', 'Problems of items that readers can see.', problems),
        gauge(
          'press_kit_held_items',
          'Items shown as they last were, since they cannot be read as they are.',
          held.length,
        ),
        gauge(
          'press_kit_changes_told',
          '1 where the system tells of changed files, 0 where they are looked for.',
          deaf ? 0 : 1,
        ),
        gauge('press_kit_next_instant_timestamp_seconds', 'When the next item appears or disappears.', next),
        gauge('press_kit_instant_lateness_seconds', 'Between the last such instant and its edition.', lateness),
      ];
    },
  };
}
