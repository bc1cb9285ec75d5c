import { expect, it } from 'vitest';
import * as content from '@/lib/content';

it('opens the content through these and nothing else', () => {
  expect(Object.keys(content).sort()).toMatchInlineSnapshot(`
    [
      "allCorrections",
      "contactOf",
      "correctionsOf",
      "coverageOf",
      "currentEdition",
      "downloadName",
      "filmOf",
      "frameOf",
      "handOver",
      "itemOf",
      "keptMedia",
      "lastCorrected",
      "listOf",
      "localize",
      "nameOf",
      "namedPeople",
      "namedPerson",
      "openEditions",
      "peopleIn",
      "premiereOf",
      "pressReleasesWith",
      "problemLine",
      "quotesOf",
      "shownStills",
      "siteUrl",
      "sourceLinks",
      "targetsOf",
      "timelineOf",
      "titlesOf",
    ]
  `);
});
