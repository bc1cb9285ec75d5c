import { inFields } from './fields';
import { toldInEachLanguage } from './told-in-each-language';

toldInEachLanguage('in a field', inFields);
