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
      "hasPage",
      "itemOf",
      "keptMedia",
      "lastCorrected",
      "linkedPerson",
      "listOf",
      "localize",
      "nameOf",
      "namedPeople",
      "namedPerson",
      "openEditions",
      "otherNamesOf",
      "peopleIn",
      "personOfPage",
      "personPath",
      "premiereOf",
      "pressReleasesWith",
      "problemLine",
      "quotesByOccasion",
      "quotesOf",
      "roleBelow",
      "shownStills",
      "siteUrl",
      "sourceLinks",
      "targetsOf",
      "timelineOf",
      "titlesOf",
    ]
  `);
});
