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
