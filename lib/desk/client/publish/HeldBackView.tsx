import type { HeldBack } from '../../publish-api';
import { useWords } from '../language';
import { Link } from '../navigation';
import { itemHref } from '../routes';
import { RemarkList } from '../today/RemarkList';

/** What whoever publishes should know first. */
export function HeldBackView({ heldBack, onEvenSo }: { heldBack: HeldBack['heldBack']; onEvenSo: () => void }) {
  const t = useWords();
  const { problems, atOnce } = heldBack;
  return (
    <section role="alert" className="notice" aria-labelledby="held-back">
      <h2 id="held-back">{t('publish.heldBack')}</h2>
      {atOnce.length > 0 && (
        <>
          <p>{t('publish.atOnce')}</p>
          <ul>
            {atOnce.map((item) => (
              <li key={`${item.kind}/${item.id}`}>
                <Link href={itemHref(item)}>{item.title}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {problems.length > 0 && <RemarkList remarks={problems} />}
      <p className="actions">
        <button type="button" onClick={onEvenSo}>
          {t('publish.evenSo')}
        </button>
      </p>
    </section>
  );
}
