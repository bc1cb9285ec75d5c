import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

type Announcement = { text: string; isFailure: boolean };
type Announce = (text: string, isFailure?: boolean) => void;

const AnnounceContext = createContext<Announce>(() => {});

/** Says what was done or has failed: seen at the edge of the window, and read aloud by screen readers. */
export function AnnouncementsProvider({ children }: { children: ReactNode }) {
  const [last, setLast] = useState<Announcement>({ text: '', isFailure: false });
  const announce = useCallback<Announce>((text, isFailure = false) => setLast({ text, isFailure }), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" className="announcement" hidden={last.isFailure || !last.text}>
        {!last.isFailure && last.text}
      </div>
      <div role="alert" className="announcement is-failure" hidden={!last.isFailure || !last.text}>
        {last.isFailure && last.text}
      </div>
    </AnnounceContext>
  );
}

export const useAnnounce = () => useContext(AnnounceContext);
