/** What may be wrong with the content, in words. A language that has no file here is told in English. */
export { default as en } from './en.json' with { type: 'json' };
export { default as es } from './es.json' with { type: 'json' };
export { default as ru } from './ru.json' with { type: 'json' };
