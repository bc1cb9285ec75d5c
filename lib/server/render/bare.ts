/** A rendered page that still holds something a reader should not get. */
export class NotBare extends Error {}

/** What is taken out, in this order. React escapes `<`, `>` and quotes in all text, so these can only be Next's and React's own. */
const removals: readonly RegExp[] = [
  /<script(?![^>]*\btype="(?:application\/ld\+json|module)")[^>]*>[\s\S]*?<\/script>/g,
  /<link(?=[^>]*\brel="(?:preload|modulepreload)")(?=[^>]*\bas="script")[^>]*>/g,
  /<link(?=[^>]*\brel="preload")(?=[^>]*\bas="style")[^>]*>/g,
  /<!--[\s\S]*?-->/g,
  /<div hidden="">(?:<!--[\s\S]*?-->)*<\/div>/g,
  / data-precedence="[^"]*"/g,
  /<meta name="next-size-adjust"[^>]*>/g,
];

/** What must not be left: framework scripts, flight data, streaming leftovers, inline styles and handlers. */
const forbidden: readonly [name: string, pattern: RegExp][] = [
  ['a framework script', /<[^>]+\/_next\/[^">]*\.js/],
  ['flight data', /<[^>]*__next|<script[^>]*>[^<]*__next/],
  ['a comment', /<!--/],
  ['a streamed part', /<template|\bid="(?:S|B|P):/],
  ['an inline script', /<script(?![^>]*\b(?:type="application\/ld\+json"|src="\/))/],
  ['an inline style', /<style|<[^>]+\sstyle="/],
  ['an event handler', /<[^>]+\son[a-z]+="/],
];

/**
 * The page as a reader gets it: HTML and CSS, structured data and our one small module, nothing of the framework.
 *
 * @throws {NotBare} when something of the framework is left, so that a change in Next cannot go unnoticed.
 */
export function toBarePage(html: string): string {
  const bare = removals.reduce((page, pattern) => page.replace(pattern, ''), html);
  for (const [name, pattern] of forbidden) {
    const found = pattern.exec(withoutTexts(bare));
    if (found)
      throw new NotBare(
        `${name} is left in the page: …${bare.slice(Math.max(0, found.index - 40), found.index + 80)}…`,
      );
  }
  return bare;
}

/** Without our own texts, in which anything may stand: those of structured data, and what a reader has typed. */
function withoutTexts(html: string): string {
  return html
    .replace(/(<script type="application\/ld\+json">)[\s\S]*?(<\/script>)/g, '$1$2')
    .replace(/ (?:value|content)="[^"]*"/g, '')
    .replace(/( href="[^"?]*)\?[^"]*"/g, '$1"');
}
