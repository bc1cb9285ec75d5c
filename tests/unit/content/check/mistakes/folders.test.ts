import { inFolders } from './folders';
import { toldInEachLanguage } from './told-in-each-language';

toldInEachLanguage('in files and folders', inFolders);
