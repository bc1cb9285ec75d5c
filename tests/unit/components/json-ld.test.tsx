import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { JsonLd } from '@/components/JsonLd';

const hostile = '</script><script>alert(1)</script><!-- & "quoted" \u2028 \\u003c';
const html = renderToStaticMarkup(<JsonLd data={{ name: hostile, list: [{ '</script>': '<' }] }} />);
const inside = /^<script type="application\/ld\+json">([\s\S]*)<\/script>$/.exec(html)?.[1] ?? '';

it('no text can end the element', () => {
  expect(html.match(/<\/?script/gi)).toHaveLength(2);
  expect(inside).not.toContain('<');
});

it('a search engine reads every sign as it was written', () => {
  expect(JSON.parse(inside)).toEqual({ name: hostile, list: [{ '</script>': '<' }] });
});
