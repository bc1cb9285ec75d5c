import { inTexts } from './texts';
import { toldInEachLanguage } from './told-in-each-language';

toldInEachLanguage('in a text', inTexts);
