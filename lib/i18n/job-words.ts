/**
 * What English roles begin with. English writes a common noun small behind a name and a proper name never; a word that is
 * not here may be one (“American businessman”) and keeps its capital.
 */
export const jobWords = [
  ...['actor', 'actress', 'animator', 'art', 'artist', 'artistic', 'assistant', 'associate', 'author'],
  ...['camera', 'casting', 'chief', 'choreographer', 'cinematographer', 'co', 'composer', 'consultant', 'coordinator'],
  ...[
    'costume',
    'creative',
    'creator',
    'dancer',
    'deputy',
    'designer',
    'director',
    'distributor',
    'editor',
    'executive',
  ],
  ...['festival', 'founder', 'gaffer', 'general', 'guest', 'hair', 'head', 'historian', 'host', 'joint', 'journalist'],
  ...['lead', 'leading', 'lighting', 'line', 'location', 'make', 'manager', 'member', 'minister', 'music', 'musician'],
  ...['narrator', 'officer', 'performer', 'photographer', 'playwright', 'poet', 'president', 'press', 'producer'],
  ...[
    'production',
    'representative',
    'researcher',
    'screenwriter',
    'script',
    'second',
    'senior',
    'set',
    'singer',
    'sound',
  ],
  ...[
    'special',
    'spokesman',
    'spokesperson',
    'spokeswoman',
    'stills',
    'stunt',
    'supervising',
    'supervisor',
    'translator',
  ],
  ...['unit', 'up', 'visual', 'voice', 'writer'],
];
