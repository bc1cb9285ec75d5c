import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { fixedPageMetadata } from '@/app/fixed-page-metadata';
import { Blocks } from '@/components/document/Blocks';
import { Page } from '@/components/Page';
import { PageTitle } from '@/components/PageTitle';
import { currentEdition, frameOf } from '@/lib/content';
import { questionSections } from '@/lib/document/compose/questions';
import { getTranslations } from '@/lib/i18n/translations';

export const generateMetadata = (): Promise<Metadata> => fixedPageMetadata('/press/questions');

export default async function QuestionsPage() {
  const locale = await getLocale();
  const t = await getTranslations();
  const edition = currentEdition();
  const sections = questionSections({ edition, locale, siteUrl: '' });
  return (
    <Page frame={frameOf(edition, locale)} path="/press/questions">
      <PageTitle lead={sections.length > 0 ? t('question.description') : t('question.empty')}>
        {t('navigation.questions')}
      </PageTitle>
      <Blocks blocks={sections} />
    </Page>
  );
}
