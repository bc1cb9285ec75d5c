import { createHash } from 'node:crypto';
import { dirname, extname, join } from 'node:path';
import type { Pixels } from './media';
import type { TaggedPhoto } from './tagged-photos';

/** What a photograph is cut for: a story on a phone, a square, and a sheet of A4 that is printed at 300 dpi. */
const shapes = {
  story: { width: 9, height: 16 },
  square: { width: 1, height: 1 },
  a4: { width: 2480, height: 3508 },
} as const;

export type CutShape = keyof typeof shapes;

type Area = Pixels & { left: number; top: number };

/** A part of a photograph, with all that is written into the photograph. It is made when it is first asked for. */
export type Cut = Omit<TaggedPhoto, 'kind' | 'tags' | 'madeFrom' | 'pixels'> & {
  kind: 'cut';
  shape: CutShape;
  of: TaggedPhoto;
  area: Area;
  /** Of the file: as many as the part has, or those of the sheet. */
  pixels: Pixels;
};

/** @param focus the point that every cut keeps, `50% 30%`. */
export function cutsOf(photo: TaggedPhoto, focus = '50% 50%'): Cut[] {
  const { pixels } = photo;
  if (!pixels) return [];
  return (Object.keys(shapes) as CutShape[]).flatMap((shape) => {
    const sheet = shape === 'a4' ? sheetFor(pixels) : undefined;
    const area = areaOf(pixels, sheet ?? shapes[shape], focus);
    if (sheet && area.width < sheet.width) return [];
    return [cut(photo, shape, area, sheet ?? { width: area.width, height: area.height })];
  });
}

/** A sheet lies on its side as the photograph does. */
const sheetFor = ({ width, height }: Pixels): Pixels =>
  width > height ? { width: shapes.a4.height, height: shapes.a4.width } : shapes.a4;

/** The largest part of these proportions, as near to the focus as the edges let it. */
export function areaOf(whole: Pixels, proportions: Pixels, focus: string): Area {
  const scale = Math.min(whole.width / proportions.width, whole.height / proportions.height);
  const [width, height] = [Math.floor(proportions.width * scale), Math.floor(proportions.height * scale)];
  const [x = 50, y = 50] = focus.split(' ').map(Number.parseFloat);
  const start = (all: number, part: number, share: number) =>
    Math.round(Math.min(Math.max((all * share) / 100 - part / 2, 0), all - part));
  return { left: start(whole.width, width, x), top: start(whole.height, height, y), width, height };
}

function cut(of: TaggedPhoto, shape: CutShape, area: Area, pixels: Pixels): Cut {
  const ending = extname(of.name);
  const made = JSON.stringify([of.name, area, pixels]);
  const name = createHash('sha256').update(made).digest('hex').slice(0, 32) + ending;
  const download = `${of.download.slice(0, -extname(of.download).length)}_${shape}${ending}`;
  const keptAt = join(dirname(of.keptAt), name);
  return {
    kind: 'cut',
    ...{ name, type: of.type, keptAt, download, shape, of, area, pixels },
    ...(of.willGo && { willGo: of.willGo }),
  };
}
