import sharp from 'sharp';

const namespaces = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
  'xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"',
].join(' ');

const xmpOf = (fields: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ${namespaces}>${fields}</rdf:Description></rdf:RDF></x:xmpmeta>`;

/** As an agency hands it out: with credit, day, photographer, and a caption in two languages. */
export const agencyTags = [
  '<photoshop:Credit>Ann Author / Example Agency</photoshop:Credit>',
  '<photoshop:DateCreated>2029-10-02T18:00:00</photoshop:DateCreated>',
  '<dc:creator><rdf:Seq><rdf:li>Ann Author</rdf:li></rdf:Seq></dc:creator>',
  '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">A kite\nover the harbour</rdf:li>',
  '<rdf:li xml:lang="ru">Змей над гаванью</rdf:li></rdf:Alt></dc:description>',
].join('');

type Wish = { width?: number; height?: number; format?: 'jpeg' | 'png' | 'webp'; tags?: string; scene?: number };

/** A photograph of soft patches; those of the same scene look alike. */
export function pressPhotograph({ width = 600, height = 400, format = 'jpeg', tags = '', scene = 1 }: Wish = {}) {
  const patches = Buffer.from(Array.from({ length: 12 * 9 }, (_, place) => (scene * 97 + place * place * 31) % 256));
  const plain = sharp(patches, { raw: { width: 12, height: 9, channels: 1 } }).resize(width, height, { fit: 'fill' });
  return (tags ? plain.withXmp(xmpOf(tags)) : plain).toFormat(format).toBuffer();
}

/** The same photograph with the beginning of a C2PA store in it, which signs where it comes from. */
export function withContentCredentials(jpeg: Buffer): Buffer {
  const box = Buffer.from('0000001e6a756d646332706100110010800000aa00389b7103633270610000', 'hex');
  const head = Buffer.from([0xff, 0xeb, 0, box.length + 10]);
  const segment = Buffer.concat([head, Buffer.from('JP\0\x01\0\0\0\x01'), box]);
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);
}
