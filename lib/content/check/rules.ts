import type { Rule } from './finding';
import { attributed } from './rules/attributed';
import { canonicalAddresses } from './rules/canonical-addresses';
import { contactHours } from './rules/contact-hours';
import { filmStatements } from './rules/film-statements';
import { foreignNames } from './rules/foreign-names';
import { laterEvents } from './rules/later-events';
import { namesInScript } from './rules/names-in-script';
import { otherDates } from './rules/other-dates';
import { photoCredits } from './rules/photo-credits';
import { placedQuotations } from './rules/placed-quotations';
import { quotationEdges } from './rules/quotation-edges';
import { quotationMarks } from './rules/quotation-marks';
import { readableColours } from './rules/readable-colours';
import { refrain } from './rules/refrain';
import { repeatedQuotations } from './rules/repeated-quotations';
import { sameSourceMarks } from './rules/same-source-marks';
import {
  doubleSpaces,
  hyphensForDashes,
  machineDates,
  mixedScripts,
  spacesBeforeStops,
  straightMarks,
  threeDots,
} from './rules/signs';
import { staleTranslations } from './rules/stale-translations';
import { synopsisLengths } from './rules/synopsis-lengths';
import { translations } from './rules/translations';
import { undatedPages } from './rules/undated-pages';

/** What must not be published so, beyond what the schemas refuse: each finding is an error. */
export const strictRules: readonly Rule[] = [
  // Whether everything is there.
  filmStatements,
  translations,
  // Signs and marks.
  quotationMarks,
  machineDates,
  doubleSpaces,
  threeDots,
  hyphensForDashes,
  spacesBeforeStops,
  mixedScripts,
  // Colours.
  readableColours,
  // Quotations.
  quotationEdges,
  placedQuotations,
  repeatedQuotations,
  // Names.
  namesInScript,
  foreignNames,
  // Where it is known from, and when.
  attributed,
  refrain,
  sameSourceMarks,
  canonicalAddresses,
  undatedPages,
  laterEvents,
];

/** What a newsroom or a festival would miss: each finding is a warning, and keeps nobody from publishing. */
export const lenientRules: readonly Rule[] = [
  synopsisLengths,
  contactHours,
  photoCredits,
  straightMarks,
  otherDates,
  staleTranslations,
];
