import type { PublishState } from '../../publish-api';
import { Loaded } from '../Loaded';
import { useWords } from '../language';
import { PageHeading } from '../PageHeading';
import { useResource } from '../server';
import { ChangedPages } from './ChangedPages';
import { PublishForm } from './PublishForm';

/** What readers would see otherwise if it were published now, and the button that publishes it. */
export function PublishPage() {
  const t = useWords();
  const state = useResource<PublishState>('/publish');
  return (
    <>
      <PageHeading title={t('pages.publish')} />
      <Loaded from={state}>{(loaded) => <Publishable state={loaded} onChange={state.reload} />}</Loaded>
    </>
  );
}

function Publishable({ state, onChange }: { state: PublishState; onChange: () => void }) {
  const t = useWords();
  if (!state.isCheckout) return <p>{t('publish.savingPublishes')}</p>;
  if (state.refused !== undefined) return <p className="notice is-failure">{state.refused}</p>;
  if (!state.remote) return <p className="notice">{t('publish.noRemote')}</p>;
  const { ahead, behind, branch, remote, name = '', pages, changes } = state;
  return (
    <>
      <p className="muted">
        {t('publish.place', { branch, remote })} {ahead + behind > 0 && t('publish.commits', { ahead, behind })}
      </p>
      {changes.length === 0 && ahead === 0 ? <p>{t('publish.nothing')}</p> : <ChangedPages pages={pages} />}
      <PublishForm name={name} onChange={onChange} />
    </>
  );
}
