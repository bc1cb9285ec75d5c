/** Where the content lies, and where the desk keeps former versions, binned items and its lock, which is outside of it. */
export type DeskPlaces = { content: string; store: string };
