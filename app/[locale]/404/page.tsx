import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { InternalPage } from '@/components/InternalPage';
import { currentEdition, frameOf } from '@/lib/content';
import { getTranslations } from '@/lib/i18n/translations';
import { internalPageMetadata } from '../../internal-page-metadata';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notFound');
  return internalPageMetadata(t('title'));
}

/** What the server answers with 404: the same page whatever was asked for, so that it tells nothing about what is not public. */
export default async function NotFoundPage() {
  const t = await getTranslations('notFound');
  const locale = await getLocale();
  return <InternalPage frame={frameOf(currentEdition(), locale)} title={t('title')} text={t('text')} />;
}
