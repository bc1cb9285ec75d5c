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

// The text of a release in both its forms, so that a word processor keeps its structure and a mail its lines.
for (const place of document.querySelectorAll('[data-copy-text]')) {
  const { copyText, copyHtml, copied } = place.dataset;
  const part = (address, type) => fetch(address).then(async (answer) => new Blob([await answer.text()], { type }));
  place.hidden = false;
  place.firstElementChild.addEventListener('click', async (event) => {
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': part(copyText, 'text/plain'), 'text/html': part(copyHtml, 'text/html') }),
    ]);
    event.target.textContent = copied;
  });
}

// A quotation with who said it: as text, and as HTML where the browser can.
for (const place of navigator.clipboard ? document.querySelectorAll('[data-copy-quote]') : []) {
  const block = place.closest('figure').querySelector('[data-quote]');
  const text = [...block.children].map((line) => line.textContent).join('\n');
  const form = (type, content) => ({ [type]: new Blob([content], { type }) });
  place.hidden = false;
  place.firstElementChild.addEventListener('click', async () => {
    if (window.ClipboardItem) {
      const forms = { ...form('text/plain', text), ...form('text/html', block.innerHTML) };
      await navigator.clipboard.write([new ClipboardItem(forms)]);
    } else await navigator.clipboard.writeText(text);
    place.lastElementChild.textContent = place.dataset.copied;
  });
}
