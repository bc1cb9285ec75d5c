import { describe, expect, it } from 'vitest';
import { isAccepted } from '../../../../support/editor-schema';
import { inFields } from './fields';
import { filmWith } from './mistake';
import { tinyFilm } from './tiny-film';

/** What no such schema can say: it knows neither the calendar nor fonts, and does not look at one value beside another. */
const beyond =
  /^(?:a text of nothing but spaces|a text of several lines|a control character|letters that|a day that no|the same person)/;

describe('a mistake in a field is marked in the editor', () => {
  const edits = inFields.filter(({ mistake, edit }) => Array.isArray(edit) && !beyond.test(mistake));

  it.each(edits)('$mistake', ({ edit }) => {
    const [file] = edit as readonly [string, string, string];
    expect(isAccepted(file, tinyFilm[file] as string)).toBe(true);
    expect(isAccepted(file, filmWith(edit)[file] as string)).toBe(false);
  });
});
