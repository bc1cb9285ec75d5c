import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { internalPageMetadata } from '@/app/internal-page-metadata';
import { Blocks } from '@/components/document/Blocks';
import { Page } from '@/components/Page';
import { correctionOf, currentEdition, frameOf, itemOf } from '@/lib/content';
import { earlierReleaseParts } from '@/lib/document/compose/earlier-release';
import { formatDate } from '@/lib/i18n/formats';
import { localPath } from '@/lib/i18n/routes';
import { getTranslations } from '@/lib/i18n/translations';
import { earlierPath } from '@/lib/publish/pages';

type Props = PageProps<'/[locale]/press/[slug]/earlier/[correction]'>;

async function earlierIn(params: Props['params']) {
  const { slug, correction: id } = await params;
  const locale = await getLocale();
  const release = itemOf(currentEdition(), 'press', slug, locale);
  const correction = release && correctionOf(currentEdition(), release, id);
  if (!release || !correction?.earlier) notFound();
  return { release, correction, earlier: correction.earlier, locale };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { earlier } = await earlierIn(params);
  const t = await getTranslations('correction');
  return internalPageMetadata(t('earlierTitle', { headline: earlier.headline }));
}

export default async function EarlierWordingPage({ params }: Props) {
  const { release, correction, earlier, locale } = await earlierIn(params);
  const t = await getTranslations('correction');
  const edition = currentEdition();
  const { head, text } = earlierReleaseParts(release, earlier, { edition, locale, siteUrl: '' });
  return (
    <Page frame={frameOf(edition, locale)} path={earlierPath(release.id, correction.id)}>
      <article className="band pt-10 pb-8 wide:pt-16">
        <p role="note" className="measure mb-8 border-l-4 border-ember bg-dawn px-5 py-3">
          {t.rich('superseded', {
            date: formatDate(locale, correction.at.slice(0, 10)),
            current: (words) => <a href={localPath(locale, `/press/${release.id}`)}>{words}</a>,
          })}
        </p>
        <Blocks blocks={head} />
        <div className="mt-8">
          <Blocks blocks={[text]} />
        </div>
      </article>
    </Page>
  );
}
