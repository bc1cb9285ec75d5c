import type { ReactNode } from 'react';
import type { Section as SectionBlock, SectionRole } from '@/lib/document/blocks';
import { Section } from '../Section';
import { Runs } from './Runs';

type Look = { tag: 'aside' | 'section'; className: string; title: string };

const looks: Record<Exclude<SectionRole, 'occasion' | 'question'>, Look> = {
  'editors-note': {
    tag: 'aside',
    className: 'measure mt-12 border-l-4 border-ember pl-5',
    title: 'font-label text-label font-semibold',
  },
  about: {
    tag: 'section',
    className: 'mt-12 border-t border-line pt-6',
    title: 'mb-2 font-label text-label font-semibold',
  },
  contact: {
    tag: 'section',
    className: 'mt-10 border-t border-line pt-6',
    title: 'mb-2 font-label text-label font-semibold',
  },
  basis: {
    tag: 'section',
    className: 'measure mt-10 border-t border-line pt-6 font-label text-label text-soft [&>p+p]:mt-3',
    title: 'font-semibold',
  },
};

/** What stands under a heading of its own: an occasion or a question as a part of the page, the rest below the text of a release. */
export function TextSection({
  section: { role, id, title },
  children,
}: {
  section: SectionBlock;
  children: ReactNode;
}) {
  if (role === 'occasion' || role === 'question')
    return (
      <Section id={id} title={<Runs runs={title} />}>
        {children}
      </Section>
    );
  const { tag: Tag, className, title: titleClass } = looks[role];
  return (
    <Tag aria-labelledby={id} className={className}>
      <h2 id={id} className={titleClass}>
        <Runs runs={title} />
      </h2>
      {children}
    </Tag>
  );
}
