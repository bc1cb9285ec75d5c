import sharp from 'sharp';

/**
 * 64 bits that say where a photograph grows lighter from left to right, as hexadecimal digits: those of a copy in another
 * size or quality are nearly the same.
 */
export async function likenessOf(photograph: string | Buffer): Promise<string> {
  const [width, height] = [9, 8];
  const grey = await sharp(photograph).autoOrient().greyscale().resize(width, height, { fit: 'fill' }).raw().toBuffer();
  let bits = '';
  for (let row = 0; row < height; row++)
    for (let column = 1; column < width; column++)
      bits += (grey[row * width + column] ?? 0) > (grey[row * width + column - 1] ?? 0) ? '1' : '0';
  return BigInt(`0b${bits}`).toString(16).padStart(16, '0');
}
