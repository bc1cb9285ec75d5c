import sharp from 'sharp';

/** A point of a photograph, as shares of its width and height. */
export type Focus = { x: number; y: number };

/** A photograph that fills a size, as PNG: of what does not fit, the part around the focus stays. */
export async function photographCut(
  file: string | Buffer,
  { width, height }: { width: number; height: number },
  focus: Focus,
): Promise<Buffer> {
  const { autoOrient: upright } = await sharp(file).metadata();
  const scale = Math.max(width / upright.width, height / upright.height);
  const whole = {
    width: Math.max(width, Math.round(upright.width * scale)),
    height: Math.max(height, Math.round(upright.height * scale)),
  };
  return sharp(file)
    .autoOrient()
    .resize({ ...whole, fit: 'fill' })
    .extract({
      left: Math.round((whole.width - width) * focus.x),
      top: Math.round((whole.height - height) * focus.y),
      width,
      height,
    })
    .png()
    .toBuffer();
}
