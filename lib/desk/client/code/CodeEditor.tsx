import { setDiagnostics } from '@codemirror/lint';
import { EditorView } from '@codemirror/view';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Locale } from '../../../i18n/locales';
import type { Remark } from '../../api';
import { type CodeForm, extensionsFor } from './extensions';
import { diagnosticsOf } from './remark-diagnostics';

type Props = {
  form: CodeForm;
  label: string;
  value: string;
  /** The language it is written in, by which the browser spells. */
  textLanguage: Locale;
  /** By the lines of this text. */
  remarks: readonly Remark[];
  /** Where it opens. */
  line?: number;
  onChange: (value: string) => void;
};

/**
 * A text with its marks highlighted. It lies in a shadow tree: only there CodeMirror sets its styles in a way that the
 * desk's Content-Security-Policy allows.
 */
export function CodeEditor({ form, label, value, textLanguage, remarks, line, onChange }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const told = useEffectEvent(onChange);
  const first = useEffectEvent(() => value);

  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const editor = new EditorView({
      doc: first(),
      root,
      parent: root,
      extensions: [
        ...extensionsFor(form, label, textLanguage),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) told(update.state.sliceDoc());
        }),
      ],
    });
    view.current = editor;
    return () => {
      editor.destroy();
      view.current = null;
    };
  }, [form, label, textLanguage]);

  useEffect(() => {
    const editor = view.current;
    if (!editor || editor.state.sliceDoc() === value) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: value } });
  }, [value]);

  useEffect(() => {
    const editor = view.current;
    if (editor) editor.dispatch(setDiagnostics(editor.state, diagnosticsOf(remarks, editor.state.doc)));
  }, [remarks]);

  useEffect(() => {
    const editor = view.current;
    if (!editor || !line) return;
    const { from } = editor.state.doc.line(Math.min(line, editor.state.doc.lines));
    editor.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
    editor.focus();
  }, [line]);

  return <div ref={host} className={`code is-${form}`} data-code />;
}
