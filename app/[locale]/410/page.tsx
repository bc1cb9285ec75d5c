import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { InternalPage } from '@/components/InternalPage';
import { Words } from '@/components/Words';
import { currentEdition, frameOf, withdrawalOf } from '@/lib/content';
import { getTranslations } from '@/lib/i18n/translations';
import { currentParameters } from '../../current-parameters';
import { internalPageMetadata } from '../../internal-page-metadata';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('withdrawn');
  return internalPageMetadata(t('title'));
}

/** What the server answers with 410: that something stood there, and why it does not any more; nothing of its words. */
export default async function WithdrawnPage() {
  const t = await getTranslations('withdrawn');
  const locale = await getLocale();
  const edition = currentEdition();
  const withdrawal = withdrawalOf(edition, currentParameters().item ?? '', locale);
  if (!withdrawal) notFound();
  return (
    <InternalPage frame={frameOf(edition, locale)} title={t('title')} text={t('text')}>
      {withdrawal.reason && (
        <p className="mt-4">
          {t('reason')}: <Words {...withdrawal.reason} />
        </p>
      )}
    </InternalPage>
  );
}
