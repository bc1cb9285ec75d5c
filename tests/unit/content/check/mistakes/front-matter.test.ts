import { inFrontMatter } from './front-matter';
import { toldInEachLanguage } from './told-in-each-language';

toldInEachLanguage('among the fields', inFrontMatter);
