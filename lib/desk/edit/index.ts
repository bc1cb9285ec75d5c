/** The door of the editing: whatever the desk does to the content, it does through these. */

export { changesOf } from './changes';
export type { MapValue, Value } from './data';
export { EditError, type ValuePath } from './edit-error';
export type { Field, FieldType } from './field-type';
export { type BinnedItem, binItem, listBin, restoreItem } from './files/bin';
export { fileOf } from './files/content-path';
export { createItem } from './files/create-item';
export { listVersions, readVersion, type Version } from './files/history';
export type { DeskPlaces } from './files/places';
export { hashOf, readItemFiles, readStored, type StoredFile } from './files/read-item';
export { type Renamed, renameItem } from './files/rename-item';
export { restoreVersion, type Saved, saveFile } from './files/save';
export { type Form, formOf } from './form';
export { type Meanings, meaningsIn } from './meanings';
export { type Conflict, type Merged, mergeVersions } from './merge';
export { templateOf } from './template';
export { deleteValue, insertItem, moveItem, readValues, removeItem, setBody, setValue } from './values';
