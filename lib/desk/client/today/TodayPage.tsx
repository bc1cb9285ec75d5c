import type { Today } from '../../api';
import { Loaded } from '../Loaded';
import { useWords } from '../language';
import { AccreditedLinks } from '../links/PrivateLinks';
import { PageHeading } from '../PageHeading';
import { useResource } from '../server';
import { ComingList } from './ComingList';
import { HeldList } from './HeldList';
import { RemarkList } from './RemarkList';

/** What a producer wants to know first. */
export function TodayPage() {
  const t = useWords();
  const today = useResource<Today>('/today');
  return (
    <>
      <PageHeading title={t('pages.today')}>
        {today.data && (
          <p className="muted">
            {t('today.items', { count: today.data.itemCount })}
            {today.data.editionId && ` · ${t('today.edition', { id: today.data.editionId })}`}
          </p>
        )}
      </PageHeading>
      <Loaded from={today}>{(data) => <TodaySections today={data} />}</Loaded>
    </>
  );
}

function TodaySections({ today: { editionId, deaf, remarks, held, coming, mended } }: { today: Today }) {
  const t = useWords();
  return (
    <>
      {!editionId && <p className="notice is-failure">{t('today.noFilm')}</p>}
      {deaf && <p className="notice">{t('today.deaf', { reason: deaf })}</p>}
      <section aria-labelledby="wrong">
        <h2 id="wrong">{t('today.wrong')}</h2>
        {remarks.length > 0 ? <RemarkList remarks={remarks} /> : <p>{t('today.nothingWrong')}</p>}
      </section>
      {held.length > 0 && (
        <section aria-labelledby="held">
          <h2 id="held">{t('today.held')}</h2>
          <HeldList held={held} />
        </section>
      )}
      <section aria-labelledby="coming">
        <h2 id="coming">{t('today.coming')}</h2>
        {coming.length > 0 ? <ComingList coming={coming} /> : <p>{t('today.nothingComing')}</p>}
      </section>
      <AccreditedLinks />
      {mended.length > 0 && (
        <section aria-labelledby="mended">
          <h2 id="mended">{t('today.mended')}</h2>
          <RemarkList remarks={mended} isMended />
        </section>
      )}
    </>
  );
}
