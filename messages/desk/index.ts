/** The words of the desk; a language is a file of messages and a line here. */
export { default as en } from './en.json' with { type: 'json' };
export { default as es } from './es.json' with { type: 'json' };
export { default as ru } from './ru.json' with { type: 'json' };
