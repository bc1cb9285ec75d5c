import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { mapElements } from './map-elements';

/** What stands at the end of a text for one of its sources. */
export type SourceNote = {
  /** Publisher, or what kind of text of ours it is. */
  text: string;
  /** Absolute, or behind the slash of a language: `press/premiere`. */
  href: string;
  /** The language of the page behind the address, where it is not the reader's. */
  lang?: string;
  /** As it is printed. */
  date?: string;
};

const source = '(?:press|coverage)/[a-z0-9]+(?:-[a-z0-9]+)*';
const sources = `${source}(?:\\+${source})*`;

/** `[^coverage/one]`, or `[^coverage/one+press/two]` for several; at the beginning of a line with a colon it is a footnote. */
const mark = new RegExp(`\\[\\^(${sources})\\](?!(?<=^\\[\\^[^\\]]*\\]):)`, 'gm');

const listed = (list: string): string[] => list.split('+');

/** Every source that a text marks, as `kind/folder`. */
export const sourcesMarkedIn = (text: string): string[] =>
  [...text.matchAll(mark)].flatMap(([, list = '']) => listed(list));

/** The words of a text alone. */
export const withoutSourceMarks = (text: string): string => text.replace(mark, '');

/**
 * Gives every source mark a footnote of its own, which holds nothing but the names of the sources until
 * `nameSources` writes it. Sources that are not public are taken out, and with the last of them the mark.
 */
export function withSourceNotes(markdown: string, isPublic: (source: string) => boolean): string {
  /** The labels by the sources: they become ids, in which only letters, figures and hyphens may stand. */
  const labels = new Map<string, string>();
  const text = markdown.replace(mark, (_, list: string) => {
    const known = listed(list).filter(isPublic).join('+');
    if (known === '') return '';
    const label = labels.get(known) ?? `source-${labels.size + 1}`;
    labels.set(known, label);
    return `[^${label}]`;
  });
  if (labels.size === 0) return text;
  return [text, ...[...labels].map(([list, label]) => `[^${label}]: ${list}`)].join('\n\n');
}

const onlySources = new RegExp(`^${sources}$`);

/** Writes the footnotes of source marks: publisher and day, one behind the other. */
export function nameSources(root: Root, noteOf: (source: string) => SourceNote | undefined): Root {
  return mapElements(root, (element) => {
    const [first, ...others] = element.tagName === 'p' ? element.children : [];
    const list = first?.type === 'text' ? first.value.trim() : '';
    if (!onlySources.test(list)) return element;
    const notes = listed(list).flatMap((id) => noteOf(id) ?? []);
    return { ...element, children: [...joined(notes.map(elementsOf)), { type: 'text', value: ' ' }, ...others] };
  });
}

function elementsOf({ text, href, lang, date }: SourceNote): ElementContent[] {
  const link: Element = h('a', { href, hrefLang: lang }, text);
  return date ? [link, { type: 'text', value: `, ${date}` }] : [link];
}

const joined = (parts: ElementContent[][]): ElementContent[] =>
  parts.flatMap((part, index) => (index > 0 ? [{ type: 'text' as const, value: '; ' }, ...part] : part));
