import { DeskHeader } from './DeskHeader';
import { EditorPage } from './editor/EditorPage';
import { BinPage } from './items/BinPage';
import { ItemsPage } from './items/ItemsPage';
import { useWords } from './language';
import { useRoute } from './navigation';
import { PageHeading } from './PageHeading';
import { PhotographsPage } from './photographs/PhotographsPage';
import { PublishPage } from './publish/PublishPage';
import type { Route } from './routes';
import { TodayPage } from './today/TodayPage';
import { TranslationsPage } from './translations/TranslationsPage';

export function Desk() {
  const t = useWords();
  const route = useRoute();
  return (
    <>
      <a href="#content" className="skip">
        {t('desk.skip')}
      </a>
      <DeskHeader current={route.page} />
      <main id="content" tabIndex={-1}>
        <PageOf route={route} />
      </main>
    </>
  );
}

function PageOf({ route }: { route: Route }) {
  const t = useWords();
  switch (route.page) {
    case 'today':
      return <TodayPage />;
    case 'items':
      return <ItemsPage />;
    case 'photographs':
      return <PhotographsPage />;
    case 'translations':
      return <TranslationsPage />;
    case 'publish':
      return <PublishPage />;
    case 'bin':
      return <BinPage />;
    case 'item':
      return <EditorPage key={`${route.kind}/${route.id}`} route={route} />;
    case 'unknown':
      return <PageHeading title={t('desk.notFound')} />;
  }
}
