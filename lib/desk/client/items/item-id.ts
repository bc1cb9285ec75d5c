/** What the folder of an item may be called, since its name is a part of an address. */
export const idPattern = '[a-z0-9]+(-[a-z0-9]+)*';

export const isItemId = (id: string): boolean => new RegExp(`^${idPattern}$`).test(id) && id.length <= 80;
