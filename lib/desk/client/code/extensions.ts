import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { yamlFrontmatter } from '@codemirror/lang-yaml';
import { syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import type { Locale } from '../../../i18n/locales';
import { highlighting, theme } from './theme';

/** The text below the front matter, or the whole file. */
export type CodeForm = 'body' | 'file';

/** The Tab key leaves the text, as it leaves any field. */
export const extensionsFor = (form: CodeForm, label: string, textLanguage: Locale): Extension[] => [
  history(),
  drawSelection(),
  keymap.of([...defaultKeymap, ...historyKeymap]),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({ 'aria-label': label, lang: textLanguage, spellcheck: String(form === 'body') }),
  form === 'file' ? [yamlFrontmatter({ content: markdown() }), lineNumbers()] : markdown(),
  syntaxHighlighting(highlighting),
  theme,
];
