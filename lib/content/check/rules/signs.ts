import { never } from '../in-texts';

// A pattern begins with the sign that it looks for, and looks behind afterwards: the engine then skips to that sign.

export const straightMarks = never(/["']/g, 'rule.straightMarks');

export const machineDates = never(/\b\d{4}-\d{2}(?:-\d{2})?\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/g, 'rule.machineDate');

export const doubleSpaces = never(/ {2,}(?<=\S {2,})(?=\S)/g, 'rule.doubleSpace');

export const threeDots = never(/\.{3}/g, 'rule.threeDots');

export const hyphensForDashes = never(/-{1,2}(?<=\S -{1,2})(?= )/g, 'rule.hyphen');

export const spacesBeforeStops = never(/ +[.,;:!?](?<=\S +.)(?=\s|$)/g, 'rule.spaceBeforeStop');

export const mixedScripts = never(
  /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/gu,
  'rule.twoScripts',
);
