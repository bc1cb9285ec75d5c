// Everything works without this file. It lets the trailer play where its link stands.
for (const link of document.querySelectorAll('a[data-youtube]')) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const player = document.createElement('iframe');
    player.src = `https://www.youtube-nocookie.com/embed/${link.dataset.youtube}?autoplay=1`;
    player.title = link.dataset.title;
    player.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
    player.allowFullscreen = true;
    player.className = 'player';
    link.replaceWith(player);
    player.focus();
  });
}

// The words of a release as a newsroom's system takes them: a paragraph is one line, an empty line stands between two,
// and who said a quotation stands right below it. Raised numbers would grow onto words and stand in brackets.
function plainText(html) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const end of body.querySelectorAll('br')) end.replaceWith('\n');
  for (const raised of body.querySelectorAll('sup')) raised.textContent = `[${raised.textContent}]`;
  let text = '';
  for (const block of body.querySelectorAll('h1, h2, h3, h4, p, figcaption, tr')) {
    const words = block.cells ? [...block.cells].map((cell) => cell.textContent).join('\t') : block.textContent;
    if (text) text += block.matches('figcaption') ? '\n' : '\n\n';
    text += words;
  }
  return text.replaceAll('\u00a0', ' ');
}

// What stands in a place of copying goes to the clipboard, as text and as HTML: a word processor keeps its structure, a
// mail its lines. A release comes from its HTML file, a quotation from the block beside the button. An answer that is no
// release is not copied.
for (const place of navigator.clipboard && window.ClipboardItem ? document.querySelectorAll('[data-copy]') : []) {
  const { copy, copied, failed, html } = place.dataset;
  const block = place.querySelector('[data-quote]');
  async function fetched(address) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
    return answer.text();
  }
  const lines = () => [...block.children].map((line) => line.textContent).join('\n');
  // What fails is told by the writing; a clipboard that asks for one of the two only would leave the other unheard.
  function blob(type, content) {
    const made = Promise.resolve(content).then((text) => new Blob([text], { type }));
    made.catch(() => {});
    return made;
  }
  const button = document.createElement('button');
  const status = document.createElement('span');
  button.type = 'button';
  button.textContent = copy;
  status.role = 'status';
  button.addEventListener('click', async () => {
    const markup = html ? fetched(html) : block.innerHTML;
    try {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': blob('text/plain', html ? markup.then(plainText) : lines()),
          'text/html': blob('text/html', markup),
        }),
      ]);
      status.textContent = copied;
    } catch {
      status.textContent = failed;
    }
  });
  place.append(button, ' ', status);
}
