import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type HandedOut, handedOut, patience, roofCaptions } from './handed-out';
import type { PhotoFormat } from './photographs';
import { temporaryFolder } from './temporary-folder';

const title = 'a photograph that is handed out looks as in the content, says what it shows, and nothing of its camera';

/** What holds for the formats of photographs alike; each stands in a file of its own, as each takes its time. */
export function testPhotoFormat(format: PhotoFormat): void {
  test(`${title}: ${format}`, patience, async () => expectTold(await handedOut(format, temporaryFolder())));
}

export async function expectTold({ raw, bytes }: HandedOut): Promise<void> {
  const [was, is] = await Promise.all([raw, bytes].map((each) => sharp(each).metadata()));
  expect((await sharp(bytes).raw().toBuffer()).equals(await sharp(raw).raw().toBuffer())).toBe(true);
  expect(is?.icc).toBeDefined();
  expect([is?.icc, is?.orientation]).toEqual([was?.icc, was?.orientation]);
  const xmp = String(is?.xmp);
  for (const text of Object.values(roofCaptions)) expect(xmp).toContain(text);
  expect(bytes.includes('Kanarski')).toBe(false);
  expect(xmp).not.toContain('ExifTool');
}
