import type { Evidence, Localized } from '../../content';

/** Stands behind what only the press says, where there is no room for its sources; a note below says what it means. */
export const pressMark = '*';

export const isPressOnly = (evidence: Evidence | undefined): boolean => evidence?.saidBy === 'press';

export const withPressMark = (text: string, evidence: Evidence | undefined): string =>
  isPressOnly(evidence) ? text + pressMark : text;

/** Who says what a list prints of a person: the character or, without one, the role. */
export const partEvidence = ({ facts, words }: Localized<'people'>): Evidence =>
  (words.character && facts.characterEvidence) || facts.evidence;
