/** Structured data. `<` is escaped, so no text can end the element. */
export function JsonLd({ data }: { data: object }) {
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script element takes no children, and the JSON holds no `<`
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
