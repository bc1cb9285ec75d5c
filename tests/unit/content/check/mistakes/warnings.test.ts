import { toldInEachLanguage } from './told-in-each-language';
import { toBeWarnedOf } from './warnings';

toldInEachLanguage('that a newsroom would miss', toBeWarnedOf);
