import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { FrozenSearch } from '@/components/FrozenSearch';
import { NothingFound } from '@/components/NothingFound';
import { Page } from '@/components/Page';
import { PageTitle } from '@/components/PageTitle';
import { SearchForm } from '@/components/SearchForm';
import { SearchHits } from '@/components/SearchHits';
import { currentEdition, currentRoute, filmOf, frameOf, frozenOn, siteUrl } from '@/lib/content';
import { localPath } from '@/lib/i18n/routes';
import { getTranslations } from '@/lib/i18n/translations';
import { documentTitle } from '@/lib/publish/metadata';
import type { SearchRoute } from '@/lib/routes/route';
import { search } from '@/lib/search/handed-over';
import { isTooShort } from '@/lib/search/read-query';

/** What was typed, as the server has read it; on the page of the form, nothing. */
function currentSearch(): Pick<SearchRoute, 'text' | 'wasCut'> {
  const route = currentRoute();
  return route.kind === 'search' ? route : { text: '', wasCut: false };
}

/** Search engines have no use for what somebody else searched for. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  const locale = await getLocale();
  const { text } = currentSearch();
  const title = text === '' ? t('navigation.search') : t('search.title', { query: text });
  return {
    title: documentTitle(locale, title, filmOf(currentEdition(), locale).words.title),
    robots: { index: false },
    alternates: { canonical: siteUrl() + localPath(locale, '/search') },
  };
}

export default async function SearchPage() {
  const locale = await getLocale();
  const t = await getTranslations();
  const edition = currentEdition();
  const frame = frameOf(edition, locale);
  const { text, wasCut } = currentSearch();
  const tooShort = isTooShort(text);
  const answer = text === '' || tooShort ? undefined : await search(edition, locale, text);
  const remarks = [
    tooShort && t('search.tooShort'),
    answer?.total === 0 && t('search.nothing', { query: text }),
    answer && answer.total > 0 && t('search.found', { count: answer.total, query: text }),
    wasCut && t('search.wasCut'),
    answer?.isNotSupplied && t('search.notSupplied'),
    answer?.isLoose && t('search.loose'),
    answer && answer.total > answer.hits.length && t('search.best', { shown: String(answer.hits.length) }),
  ].filter((remark) => typeof remark === 'string');
  return (
    <Page frame={frame} path="/search" searched={text}>
      <PageTitle>{t('navigation.search')}</PageTitle>
      <div className="band columns pb-10">
        <div className="min-w-0 wide:col-start-2">
          {frozenOn() ? <FrozenSearch live={siteUrl() + localPath(locale, '/search')} /> : <SearchForm text={text} />}
          {remarks.map((remark) => (
            <p key={remark} className="measure mt-8 text-lead [p+&]:mt-2 [p+&]:text-body">
              {remark}
            </p>
          ))}
          {answer && answer.hits.length > 0 && (
            <div className="mt-10">
              <SearchHits hits={answer.hits} />
            </div>
          )}
        </div>
      </div>
      {(answer?.total === 0 || frozenOn()) && <NothingFound suggestions={answer?.suggestions ?? []} />}
    </Page>
  );
}
