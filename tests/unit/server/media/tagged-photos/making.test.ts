import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { makeTaggedPhoto } from '../../../../../lib/server/media/tagged-photos';
import { patience, photoToMake } from '../../../../support/handed-out';
import { temporaryFolder } from '../../../../support/temporary-folder';

test('what ExifTool cannot write fails with its reason; others are made, once for all who ask', patience, async () => {
  const { photo } = await photoToMake('jpeg', temporaryFolder());
  const madeFrom = join(dirname(photo.keptAt), 'broken.jpg');
  writeFileSync(madeFrom, 'no picture');
  const broken = { ...photo, name: 'broken.jpg', keptAt: `${madeFrom}.made`, madeFrom };
  const failing = makeTaggedPhoto(broken);
  const asked = [makeTaggedPhoto(photo), makeTaggedPhoto(photo)];
  await expect(failing).rejects.toThrow(/^Error: [^{]*broken\.jpg[^{]*$/);
  const [first, second] = await Promise.all(asked);
  expect(second).toBe(first);
});
