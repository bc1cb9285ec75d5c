import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { exampleFile, exampleOrigin, translation } from '../../../support/example-file';

const body = `## Part

A *text* with **looks**[^1], a [“li*n*k”](https://daily.example/?a="b"&c=d) and [people](/people).\\
A line. \\<b onclick=x()>Raw 2 < 3 & 4

1. one
   - inner

> extract

| a | b |
|---|---|
| 1 | 2 |

[^1]: A note.`;

const read = async (text = body) => String(await exampleFile('html', { body: text }));

test('it is valid HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'tel-non-breaking': 'off' } });
  const { results } = await validator.validateString(await read());
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
});

test('no element has a class, a style, a name of its own or a script', async () => {
  const html = await read();
  const attributes = [...html.matchAll(/ ([\w-]+)="/g)].map(([, name]) => name);
  expect([...new Set(attributes)].sort()).toEqual(['href', 'lang', 'scope']);
  const elements = [...html.matchAll(/<([a-z]\w*)/g)].map(([, name]) => name);
  expect([...new Set(elements)].sort()).toEqual([
    'a',
    'article',
    'blockquote',
    'br',
    'em',
    'h1',
    'h2',
    'li',
    'ol',
    'p',
    'strong',
    'sup',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
    'ul',
  ]);
});

test('text is escaped', async () => {
  expect(await read()).toContain('&#x3C;b onclick=x()>Raw 2 &#x3C; 3 &#x26; 4');
  expect(await read('&lt;script>alert(1)&lt;/script>')).not.toContain('<script');
});

test('its addresses are whole', async () => {
  const addresses = [...(await read()).matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  expect(addresses).toEqual([
    'https://daily.example/?a=%22b%22&#x26;c=d',
    `${exampleOrigin}/en/people`,
    'tel:+34600000000',
    'mailto:press@films.example',
  ]);
});

test('it says in which language it is, and where a part is in another', async () => {
  const files = { 'press/one/ru.md': translation({}, 'Текст.') };
  const html = String(await exampleFile('html', { files }, 'ru'));
  expect(html).toMatch(/^<article lang="ru">/);
  expect(html).toContain('<span lang="en">Person Press, Example Films</span>');
});
