import type { ReactNode } from 'react';
import type { PressReleaseParts } from '@/lib/document/compose/press-release';
import { useTranslations } from '@/lib/i18n/translations';
import { Blocks } from './document/Blocks';

type Props = {
  parts: PressReleaseParts;
  /** The photograph beside it. */
  picture: ReactNode;
  /** What is to be known of its text. */
  notice: ReactNode;
  /** What stands beside the text. */
  margin: ReactNode;
};

/** A press release as wire copy: working margin, headline, summary, dateline, text, boilerplate, contact. */
export function PressReleaseArticle({ parts: { title, summary, text, background }, picture, notice, margin }: Props) {
  const t = useTranslations('files');
  return (
    <article className="band columns pt-10 pb-8 wide:pt-16">
      <div className="min-w-0 wide:order-2">
        <Blocks blocks={title} />
        {notice}
        <Blocks blocks={summary} />
        {picture}
        <p className="no-print mt-4 font-label text-label wide:hidden">
          <a href="#files" className="target">
            {t('title')}
          </a>
        </p>
        <Blocks blocks={text} />
        <Blocks blocks={background} />
      </div>
      {margin}
    </article>
  );
}
