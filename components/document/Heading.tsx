import type { Heading as HeadingBlock } from '@/lib/document/blocks';
import { Runs } from './Runs';
import { langOfRuns } from './runs-together';

/** The title of a page, or a heading within a text. */
export function Heading({ heading: { level, runs } }: { heading: HeadingBlock }) {
  const Tag = `h${level}` as const;
  const lang = langOfRuns(runs);
  return (
    <Tag
      lang={lang}
      className={level === 1 ? 'mt-2 max-w-[22em] font-display text-page leading-[1.1] tracking-[-0.01em]' : undefined}
    >
      <Runs runs={runs} lang={lang} />
    </Tag>
  );
}
