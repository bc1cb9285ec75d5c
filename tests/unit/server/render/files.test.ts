import { expect, test } from 'vitest';
import type { ReleaseFormat } from '../../../../lib/publish/files/release-formats';
import type { SetDocument } from '../../../../lib/server/documents/document-process';
import { fileMaker } from '../../../../lib/server/render/files';
import { secondFilmAt } from '../../../support/second-film';

const edition = secondFilmAt(Date.parse('2031-06-01'));
const release = '/en/press/opening-night';
const file = (format: ReleaseFormat) => ({ kind: 'release-file', locale: 'en', id: 'opening-night', format }) as const;

/** A process that notes what it is asked for and sets nothing. */
function noting() {
  const orders: string[] = [];
  const set: SetDocument = async ({ title }, setting) => {
    orders.push(setting);
    return Buffer.from(`${setting}: ${title}`);
  };
  const files = fileMaker('https://film.example', set);
  files.begin(edition.id, 'everything');
  return { orders, makeFile: files.make, answer: files.answer, begin: files.begin };
}

test('a document is set once, however many ask for it', async () => {
  const { orders, makeFile } = noting();
  const [one, two] = await Promise.all([makeFile(edition, file('pdf')), makeFile(edition, file('pdf'))]);
  expect(orders).toEqual(['pdf']);
  expect(two).toBe(one);
  expect(String(one.bytes)).toMatch(/^pdf: /);
});

test('a file whose text is the same in the next edition is not set again', async () => {
  const { orders, makeFile, begin } = noting();
  const one = await makeFile(edition, file('pdf'));
  begin('another edition', new Set([1]));
  expect(await makeFile({ ...edition, id: 'another edition' }, file('pdf'))).toBe(one);
  begin('a third', new Set([...one.inputs].slice(0, 1)));
  await makeFile({ ...edition, id: 'a third' }, file('pdf'));
  expect(orders).toEqual(['pdf', 'pdf']);
});

test('what an archive of a passed edition needs is not set again as long as no change since touches it', async () => {
  const { orders, makeFile, begin } = noting();
  const one = await makeFile(edition, file('pdf'));
  begin('second', new Set([1]));
  begin('third', new Set([2]));
  expect(await makeFile(edition, file('pdf'))).toBe(one);
  const two = await makeFile(edition, file('docx'));
  expect(await makeFile({ ...edition, id: 'third' }, file('docx'))).toBe(two);
  begin('fourth', new Set(one.inputs.slice(0, 1)));
  await makeFile({ ...edition, id: 'third' }, file('pdf'));
  await makeFile({ ...edition, id: 'fourth' }, file('pdf'));
  expect(orders).toEqual(['pdf', 'docx', 'pdf', 'pdf']);
});

test('a document whose edition passes while it is set is given to whoever asked, and not kept', async () => {
  const { orders, makeFile, begin } = noting();
  const { inputs } = await makeFile(edition, file('docx'));
  const asked = makeFile(edition, file('pdf'));
  begin('second', new Set(inputs));
  expect(String((await asked).bytes)).toMatch(/^pdf: /);
  await makeFile({ ...edition, id: 'second' }, file('pdf'));
  expect(orders).toEqual(['docx', 'pdf', 'pdf']);
});

test('what is text needs no other process', async () => {
  const { orders, makeFile } = noting();
  const { type, name, bytes } = await makeFile(edition, file('txt'));
  expect({ type, name }).toEqual({
    type: 'text/plain; charset=utf-8',
    name: `the-kite-cafe_press-release_2031-05-04_${release.split('/').at(-1)}_en.txt`,
  });
  expect(bytes.length).toBeGreaterThan(500);
  expect(orders).toEqual([]);
});

test('a file that the edition does not have is an error', async () => {
  await expect(noting().makeFile(edition, { ...file('pdf'), id: 'nothing' })).rejects.toThrow('/en/press/nothing.pdf');
});

test('the answer with a file says under which name it is to be saved', async () => {
  expect(await noting().answer(edition, file('docx'))).toMatchObject({
    status: 200,
    disposition: expect.stringContaining('_en.docx"'),
    bodies: { identity: expect.any(Buffer) },
  });
});
