import { expect, test } from '../../support/every-page';

test('every page has its landmarks, each with a name of its own', async ({ addresses, read, inDocument, words }) => {
  const { mainNavigation, languages, footerNavigation } = words.site;
  for (const sent of await read(addresses)) {
    const landmarks = await inDocument(sent, (document) => ({
      frame: [...document.body.querySelectorAll(':scope > :not([type="application/ld+json"])')].map(({ tagName }) =>
        tagName.toLowerCase(),
      ),
      mains: document.querySelectorAll('main').length,
      navigations: [...document.querySelectorAll('nav')].map((nav) => nav.getAttribute('aria-label')),
      unnamed: [...document.querySelectorAll('section, aside')].filter(
        (part) => !document.getElementById(part.getAttribute('aria-labelledby') ?? '')?.textContent?.trim(),
      ).length,
    }));
    const neighbours = /\/people\/[^/]+$/.test(sent.address) ? [words.people.neighbours] : [];
    expect(landmarks, sent.address).toEqual({
      frame: ['a', 'header', 'main', 'footer', 'script'],
      mains: 1,
      navigations: [mainNavigation, languages, ...neighbours, footerNavigation],
      unnamed: 0,
    });
  }
});
