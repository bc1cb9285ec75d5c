import { useState } from 'react';
import type { ItemPage } from '../../api';
import type { PrivateLinks as Links } from '../../private-link-api';
import { useAnnounce } from '../announcements';
import { Loaded } from '../Loaded';
import { useWords } from '../language';
import { reasonOf, useAsk, useResource } from '../server';
import { NewPrivateLink } from './NewPrivateLink';
import { PrivateLinkList } from './PrivateLinkList';

/** Shows a release that is not public yet to whoever is given a link; asked for only when it is opened. */
export function PrivateLinks({ page }: { page: ItemPage }) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="panel" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('privateLinks.title')}</summary>
      {isOpen && <LinksOf page={page} />}
    </details>
  );
}

function LinksOf({ page }: { page: ItemPage }) {
  const t = useWords();
  const request = useAsk();
  const announce = useAnnounce();
  const path = `/private-links/${page.id}`;
  const links = useResource<Links>(path);

  const change = async (told: string, ...[method, at, data]: Parameters<typeof request>) => {
    try {
      links.put(await request<Links>(method, at, data));
      announce(told);
    } catch (error) {
      announce(reasonOf(error), true);
    }
  };

  return (
    <Loaded from={links}>
      {({ isOff, isPossible, links: rows }) => (
        <>
          <p className="hint">
            {t(isOff ? 'privateLinks.off' : isPossible ? 'privateLinks.hint' : 'privateLinks.notNow')}
          </p>
          {isPossible && (
            <NewPrivateLink page={page} onMake={(link) => change(t('privateLinks.made'), 'POST', path, link)} />
          )}
          <PrivateLinkList
            rows={rows}
            onRevoke={(id) => change(t('privateLinks.revoked'), 'DELETE', `${path}/${id}`)}
          />
        </>
      )}
    </Loaded>
  );
}
