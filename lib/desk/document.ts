/** Where the desk's own script and styles are. */
export const assets = { script: '/desk/desk.js', styles: '/desk/desk.css' };

/** The document of every page of the desk; its script draws the page that the address names. */
export const deskDocument = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Desk</title>
<link rel="stylesheet" href="${assets.styles}">
<script type="module" src="${assets.script}"></script>
</head>
<body><div id="desk"></div></body>
</html>
`;
