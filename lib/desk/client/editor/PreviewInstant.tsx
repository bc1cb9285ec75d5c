import { useEffect, useEffectEvent, useState } from 'react';
import { useAnnounce } from '../announcements';
import { useWords } from '../language';
import { Moment } from '../Moment';
import { instantAt, ownZone } from '../moments';
import { reasonOf, useAsk } from '../server';

/**
 * The instant at which the pages of the preview are shown. The server keeps it for all pages, so it is given back when
 * the preview is closed.
 */
export function PreviewInstant({ onShown }: { onShown: () => void }) {
  const t = useWords();
  const request = useAsk();
  const announce = useAnnounce();
  const [wall, setWall] = useState('');
  const at = wall ? instantAt(wall, ownZone()) : null;
  const show = async (chosen: string) => {
    setWall(chosen);
    try {
      await request('PUT', '/at', { at: chosen ? instantAt(chosen, ownZone()) : null });
      onShown();
    } catch (error) {
      announce(reasonOf(error), true);
    }
  };
  const giveBack = useEffectEvent(() => {
    if (wall) void request('PUT', '/at', { at: null }).catch(() => {});
  });
  useEffect(() => () => giveBack(), []);
  return (
    <label className="field">
      <span className="field-label">{t('preview.at')}</span>
      <input type="datetime-local" value={wall} onChange={({ target }) => void show(target.value)} />
      <span className="hint">{at ? <Moment at={at} /> : t('preview.atHint')}</span>
    </label>
  );
}
