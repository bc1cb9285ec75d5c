import type { ItemPage } from '../../api';
import type { ask } from '../requests';
import { itemPath } from '../routes';
import { type Common, itemOf, type NewPhotograph } from './new-photograph';

type Means = {
  request: <Data>(method: Parameters<typeof ask>[0], path: string, data?: unknown) => Promise<Data>;
  sendFile: (path: string, file: File) => Promise<unknown>;
};

/** Makes an item of a photograph; one that fails half way is put into the bin, so that its name is free for another try. */
export async function makePhotograph(
  { request, sendFile }: Means,
  photograph: NewPhotograph,
  common: Common,
  order: number,
): Promise<ItemPage> {
  const { item, picture, edit } = itemOf(photograph, common, order);
  const path = itemPath(item.kind, item.id);
  const begun = await request<ItemPage>('POST', '/items', item);
  try {
    await sendFile(`${path}/pictures/${picture}`, photograph.file);
    const { language } = photograph;
    return await request<ItemPage>('PUT', `${path}/${language}`, edit(begun.files[language]?.hash));
  } catch (error) {
    await request('DELETE', path).catch(() => undefined);
    throw error;
  }
}
