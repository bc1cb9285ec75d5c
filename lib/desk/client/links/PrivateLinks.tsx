import { useState } from 'react';
import { type Locale, locales } from '../../../i18n/locales';
import type { ItemPage } from '../../api';
import type { PrivateLinks as Links } from '../../private-link-api';
import { useAnnounce } from '../announcements';
import { Loaded } from '../Loaded';
import { useLanguage, useWords } from '../language';
import { reasonOf, useAsk, useResource } from '../server';
import { NewPrivateLink } from './NewPrivateLink';
import { PrivateLinkList } from './PrivateLinkList';

/** Shows an item that is not public yet to whoever is given a link. */
export function PrivateLinks({ page: { kind, id, files, original } }: { page: ItemPage }) {
  const languages = locales.filter((each) => files[each]);
  return <LinksPanel of="privateLinks" path={`/private-links/items/${kind}/${id}`} {...{ languages, original }} />;
}

/** Shows accredited journalists what they may read before it is public. */
export function AccreditedLinks() {
  const { locale } = useLanguage();
  return <LinksPanel of="accreditedLinks" path="/private-links/accredited" languages={locales} original={locale} />;
}

type Props = {
  /** Its own words for what such links are for. */
  of: 'privateLinks' | 'accreditedLinks';
  path: string;
  languages: readonly Locale[];
  original: Locale;
};

/** Asked for only when it is opened. */
function LinksPanel(props: Props) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="panel" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t(`${props.of}.title`)}</summary>
      {isOpen && <LinksOf {...props} />}
    </details>
  );
}

function LinksOf({ of, path, languages, original }: Props) {
  const t = useWords();
  const request = useAsk();
  const announce = useAnnounce();
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
          <p className="hint">{t(isOff ? 'privateLinks.off' : isPossible ? `${of}.hint` : 'privateLinks.notNow')}</p>
          {isPossible && (
            <NewPrivateLink
              languages={languages}
              usually={original}
              onMake={(link) => change(t(`${of}.made`), 'POST', path, link)}
            />
          )}
          <PrivateLinkList
            rows={rows}
            onRevoke={(id) => change(t('privateLinks.revoked'), 'DELETE', `${path}/links/${id}`)}
          />
        </>
      )}
    </Loaded>
  );
}
