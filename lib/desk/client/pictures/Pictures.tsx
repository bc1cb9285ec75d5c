import type { ItemPage } from '../../api';
import { useWords } from '../language';
import { PictureDrop } from './PictureDrop';
import { PictureList } from './PictureList';

/** The pictures that lie beside an item. */
export function Pictures({ page, onPage }: { page: ItemPage; onPage: (page: ItemPage) => void }) {
  const t = useWords();
  return (
    <section className="panel" aria-labelledby="pictures">
      <h2 id="pictures">{t('pictures.title')}</h2>
      {page.pictures.length > 0 ? <PictureList pictures={page.pictures} /> : <p>{t('pictures.none')}</p>}
      <PictureDrop page={page} onPage={onPage} />
    </section>
  );
}
