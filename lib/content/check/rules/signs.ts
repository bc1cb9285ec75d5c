import { never } from '../in-texts';

export const straightMarks = never(
  /["']/g,
  'has a straight quotation mark or apostrophe',
  'write the marks of the language, and ’ for an apostrophe',
);

export const machineDates = never(
  /\b\d{4}-\d{2}(?:-\d{2})?\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/g,
  'has a date in figures',
  'write it out, with the name of the month',
);

export const doubleSpaces = never(/(?<=\S) {2,}(?=\S)/g, 'has two spaces in a row', 'keep one');

export const threeDots = never(/\.{3}/g, 'has three dots', 'write the ellipsis, …');

export const hyphensForDashes = never(/(?<=\S )-{1,2}(?= )/g, 'has a hyphen for a dash', 'write a dash, — or –');

export const spacesBeforeStops = never(/(?<=\S) +[.,;:!?](?=\s|$)/g, 'has a space before a stop', 'take it out');

export const mixedScripts = never(
  /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/gu,
  'has letters of two scripts in one word',
  'type the word anew in one',
);
