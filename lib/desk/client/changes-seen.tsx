import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { apiPath } from '../api';

const ChangeCount = createContext(0);

/** Follows the server's event stream; the browser opens it again by itself when it breaks. */
export function ChangesProvider({ children }: { children: ReactNode }) {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const events = new EventSource(`${apiPath}/events`);
    events.addEventListener('change', () => setCount((before) => before + 1));
    return () => events.close();
  }, []);
  return <ChangeCount value={count}>{children}</ChangeCount>;
}

/** Grows whenever the content has been read anew. */
export const useChangeCount = () => useContext(ChangeCount);
