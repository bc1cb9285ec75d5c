/** The fields of content files and what may be chosen in them, as producers call them. A language that has no file here is told in English. */
export { default as en } from './en.json' with { type: 'json' };
export { default as es } from './es.json' with { type: 'json' };
export { default as ru } from './ru.json' with { type: 'json' };
