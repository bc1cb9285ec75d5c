import { getDocumentProxy } from 'unpdf';

export type ReadPdf = {
  title: string;
  /** When it says it was made, `D:20310504000000Z`. */
  created: string;
  language: string;
  isTagged: boolean;
  /** Of PDF/UA, as the document claims it. */
  uaPart: string | undefined;
  /** Roles of all elements in reading order, `P`, `H1`. */
  roles: string[];
  /** Addresses of its links. */
  links: string[];
  /** Of each page, line by line. */
  pages: string[];
  /** Pieces of text as they are printed, in points from the left and from the foot of their page. */
  printed: Printed[];
};

export type Printed = { page: number; text: string; left: number; right: number; foot: number };

type Node = { role?: string; children?: Node[] };

const rolesOf = ({ role, children = [] }: Node): string[] => [...(role ? [role] : []), ...children.flatMap(rolesOf)];

/** A PDF as pdf.js reads it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { info, metadata } = await document.getMetadata();
  const { Title, Language, CreationDate } = info as Record<string, string>;
  const read: ReadPdf = {
    title: Title ?? '',
    language: Language ?? '',
    created: CreationDate ?? '',
    isTagged: (await document.getMarkInfo())?.Marked === true,
    uaPart: metadata?.get('pdfuaid:part') as string | undefined,
    roles: [],
    links: [],
    pages: [],
    printed: [],
  };
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    read.roles.push(...rolesOf(((await page.getStructTree()) ?? {}) as Node));
    read.links.push(...(await page.getAnnotations()).flatMap(({ url }: { url?: string }) => url ?? []));
    const { items } = await page.getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , , , left, foot] = item.transform as [number, number, number, number, number, number];
      read.printed.push({ page: number, text: item.str, left, right: left + item.width, foot });
    }
    read.pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  await document.destroy();
  return read;
}
