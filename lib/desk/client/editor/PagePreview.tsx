import { useState } from 'react';
import { useChangeCount } from '../changes-seen';
import { useWords } from '../language';
import { PreviewInstant } from './PreviewInstant';
import { ScaledFrame } from './ScaledFrame';

const widths = { phone: 390, screen: 1280 } as const;
type Width = keyof typeof widths;

/** The page of the site beside the editor; it is loaded anew whenever the content has been read anew. */
export function PagePreview({ path }: { path: string }) {
  const t = useWords();
  const changes = useChangeCount();
  const [shown, setShown] = useState(0);
  const [width, setWidth] = useState<Width>('phone');
  return (
    <section className="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{t('preview.title')}</h2>
      <fieldset className="preview-width">
        <legend>{t('preview.width')}</legend>
        {(['phone', 'screen'] as const).map((each) => (
          <label key={each} className="tick">
            <input type="radio" name="preview-width" checked={width === each} onChange={() => setWidth(each)} />
            {t(`preview.${each}`)}
          </label>
        ))}
      </fieldset>
      <p className="hint">
        {t('preview.afterSaving')}{' '}
        <a href={path} target="_blank" rel="noreferrer">
          {t('preview.open')}
        </a>
      </p>
      <PreviewInstant onShown={() => setShown((count) => count + 1)} />
      <ScaledFrame key={`${changes} ${shown}`} src={path} title={t('preview.title')} width={widths[width]} />
    </section>
  );
}
