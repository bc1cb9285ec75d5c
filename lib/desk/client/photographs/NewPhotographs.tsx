import { useState } from 'react';
import type { KindRow } from '../../field-api';
import type { KnownPhotograph } from '../../photographs-api';
import { useLanguage } from '../language';
import { Link, useLeaveGuard } from '../navigation';
import { DropBox } from '../pictures/DropBox';
import { useFileQueue } from '../pictures/use-file-queue';
import { itemHref, pageHref } from '../routes';
import { CommonFields } from './CommonFields';
import { type Common, hasCredit, likeThis } from './new-photograph';
import { PhotographForm } from './PhotographForm';
import { usePhotographs } from './use-photographs';

type Props = { kind: KindRow; known: readonly KnownPhotograph[] };

export function NewPhotographs({ kind, known }: Props) {
  const { locale, t } = useLanguage();
  const [language, setLanguage] = useState(locale);
  const [common, setCommon] = useState<Common>({ credit: '', usage: '' });
  const { photographs, made, isMaking, inspect, change, remove, makeAll } = usePhotographs(known, common);
  const queue = useFileQueue((file, onProgress) => inspect(file, language, onProgress));
  useLeaveGuard(photographs.length > 0, t('photographs.leave'), pageHref('photographs'));
  return (
    <>
      <CommonFields {...{ language, common }} onLanguage={setLanguage} onCommon={setCommon} />
      <DropBox label={t('photographs.drop')} queue={queue} />
      {made.length > 0 && (
        <section aria-labelledby="made">
          <h2 id="made">{t('photographs.madeTitle')}</h2>
          <ul className="rows">
            {made.map(({ id, kind: ofKind, title }) => (
              <li key={id}>
                <Link href={itemHref({ kind: ofKind, id })}>{title}</Link> <span className="place">{id}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {photographs.map((photograph) => (
        <PhotographForm
          key={photograph.file.name + photograph.inspection.likeness}
          {...{ photograph, kind }}
          like={likeThis(photograph, photographs, known)}
          hasCredit={hasCredit(photograph, common)}
          onChange={(changed) => change(photograph, changed)}
          onRemove={() => remove(photograph)}
        />
      ))}
      {photographs.length > 0 && (
        <div className="save-bar">
          <button
            type="button"
            className="primary"
            aria-disabled={isMaking}
            onClick={() => !isMaking && void makeAll()}
          >
            {t('photographs.make', { count: photographs.length })}
          </button>
          <span className="muted">{t('photographs.draftsHint')}</span>
        </div>
      )}
    </>
  );
}
