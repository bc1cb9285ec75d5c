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

// What stands in a place of copying goes to the clipboard, as text and as HTML: a word processor keeps its structure, a
// mail its lines. A release comes from its files, a quotation from the block beside the button.
for (const place of navigator.clipboard && window.ClipboardItem ? document.querySelectorAll('[data-copy]') : []) {
  const { copy, copied, text, html } = place.dataset;
  const block = place.querySelector('[data-quote]');
  const fetched = (address) => fetch(address).then((answer) => answer.text());
  const lines = () => [...block.children].map((line) => line.textContent).join('\n');
  const blob = async (type, content) => new Blob([await content], { type });
  const button = document.createElement('button');
  const status = document.createElement('span');
  button.type = 'button';
  button.textContent = copy;
  status.role = 'status';
  button.addEventListener('click', async () => {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob('text/plain', text ? fetched(text) : lines()),
        'text/html': blob('text/html', html ? fetched(html) : block.innerHTML),
      }),
    ]);
    status.textContent = copied;
  });
  place.append(button, ' ', status);
}
