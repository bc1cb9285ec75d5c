import { expect, it } from 'vitest';
import { htmlOf } from '../../support/markdown';

it.each(['at 10:30 in 16:9', 'a ::sign and :name: too', 'C: and a:b[c]{d}'])('%s survives', (text) => {
  expect(htmlOf(text)).toBe(`<p>${text}</p>`);
});

it('a Russian text gets its no-break spaces on every level', () => {
  expect(htmlOf('Она **и я** в поле\n\n- у реки\n\n| в поле |\n|---|\n| о нём |', { lang: 'ru' })).toMatch(
    /<strong>и\u00a0я<\/strong> в\u00a0поле[\s\S]+<li>у\u00a0реки<[\s\S]+<th>в\u00a0поле<[\s\S]+<td>о\u00a0нём</,
  );
});

it('the spaces around a link and an emphasis stay, behind a short word without a break', () => {
  expect(htmlOf('Слово [ссылка](https://elsewhere.example) и *ещё* слово', { lang: 'ru' })).toBe(
    '<p>Слово <a href="https://elsewhere.example">ссылка</a> и\u00a0<em>ещё</em> слово</p>',
  );
});

it('the text’s language counts, not the page’s', () => {
  expect(htmlOf('в поле', { lang: 'ru', pageLocale: 'en' })).toBe('<p>в\u00a0поле</p>');
  expect(htmlOf('a в поле', { lang: 'es', pageLocale: 'ru' })).toBe('<p>a в поле</p>');
});

it('code stays as it is written', () => {
  expect(htmlOf('`в поле — я`\n\n```\nв поле — я\n```', { lang: 'ru' })).toBe(
    '<p><code>в поле — я</code></p>\n<pre><code>в поле — я\n</code></pre>',
  );
});
