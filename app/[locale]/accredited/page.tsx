import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { AccreditedList } from '@/components/AccreditedList';
import { Page } from '@/components/Page';
import { PageTitle } from '@/components/PageTitle';
import { PrivateCopyNotice } from '@/components/PrivateCopyNotice';
import { currentEdition, currentPrivateCopy, earlyItemsOf, frameOf } from '@/lib/content';
import { embargoBlocks } from '@/lib/document/compose/embargo';
import { getTranslations } from '@/lib/i18n/translations';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('privateCopy');
  return { title: t('list'), robots: { index: false, follow: false } };
}

/** What accredited readers may read before everybody else; only the server asks for it, for whoever has a private link. */
export default async function AccreditedPage() {
  const privateCopy = currentPrivateCopy();
  if (!privateCopy) notFound();
  const t = await getTranslations('privateCopy');
  const locale = await getLocale();
  const edition = currentEdition();
  const frame = frameOf(edition, locale);
  const context = { edition, locale, siteUrl: '' };
  const items = earlyItemsOf(edition, locale).map((item) => ({
    ...item,
    embargo: embargoBlocks(item.kind, item.id, context),
  }));
  return (
    <Page frame={frame}>
      <PageTitle>{t('list')}</PageTitle>
      <PrivateCopyNotice {...privateCopy} isOfList contact={frame.contact} />
      <div className="band columns py-10">
        <div className="min-w-0 wide:col-start-2">
          <AccreditedList items={items} />
        </div>
      </div>
    </Page>
  );
}
