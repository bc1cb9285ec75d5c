import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AnnouncementsProvider } from './announcements';
import { ChangesProvider } from './changes-seen';
import { Desk } from './Desk';
import { LanguageProvider } from './language';

const place = document.getElementById('desk') ?? document.body;
createRoot(place).render(
  <StrictMode>
    <LanguageProvider>
      <ChangesProvider>
        <AnnouncementsProvider>
          <Desk />
        </AnnouncementsProvider>
      </ChangesProvider>
    </LanguageProvider>
  </StrictMode>,
);
