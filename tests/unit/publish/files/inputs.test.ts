import { expect, test } from 'vitest';
import { withInputs } from '@/lib/content';
import { releaseDraft } from '@/lib/publish/files/release-files';
import type { ReleaseFormat } from '@/lib/publish/files/release-formats';
import { secondFilmAt } from '../../../support/second-film';

const edition = secondFilmAt(Date.parse('2031-06-03T00:00:00Z'));

const inputsOf = async (form: ReleaseFormat) => {
  const { inputs } = await withInputs(edition, async (tracked) =>
    releaseDraft('opening-night', form, { edition: tracked, locale: 'en', siteUrl: 'https://film.example' }),
  );
  return inputs.length;
};

test('each form of a release notes all that it has read, whatever form was made before', async () => {
  const alone = await inputsOf('docx');
  expect(alone).toBeGreaterThan(10);
  expect(await inputsOf('docx')).toBe(alone);
  expect(await inputsOf('md')).toBeGreaterThanOrEqual(alone);
});
