import type { BinRow, ItemPage } from '../../api';
import { useAnnounce } from '../announcements';
import { Loaded } from '../Loaded';
import { useLanguage, useWords } from '../language';
import { momentText, ownZone } from '../moments';
import { navigate } from '../navigation';
import { PageHeading } from '../PageHeading';
import { itemHref } from '../routes';
import { reasonOf, useAsk, useResource } from '../server';

export function BinPage() {
  const t = useWords();
  const bin = useResource<BinRow[]>('/bin');
  return (
    <>
      <PageHeading title={t('pages.bin')} />
      <Loaded from={bin}>
        {(rows) =>
          rows.length === 0 ? (
            <p>{t('bin.empty')}</p>
          ) : (
            <ul className="rows">
              {rows.map((row) => (
                <BinLine key={row.entry} row={row} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}

function BinLine({ row: { entry, kind, id, at } }: { row: BinRow }) {
  const { locale, t } = useLanguage();
  const request = useAsk();
  const announce = useAnnounce();
  const restore = async () => {
    try {
      const page = await request<ItemPage>('POST', `/bin/${entry}/restore`);
      announce(t('bin.restored', { title: page.title }));
      navigate(itemHref({ kind, id }));
    } catch (error) {
      announce(reasonOf(error), true);
    }
  };
  return (
    <li>
      <span id={`bin-${entry}`}>
        {kind}/{id}
      </span>{' '}
      <span className="muted">{t('bin.since', { moment: momentText(at, ownZone(), locale) })}</span>{' '}
      <button type="button" onClick={restore} aria-describedby={`bin-${entry}`}>
        {t('bin.restore')}
      </button>
    </li>
  );
}
