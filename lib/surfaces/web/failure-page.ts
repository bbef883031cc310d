/**
 * What a browser gets when a page could not be rendered, instead of a blank one that needs JavaScript to say so.
 * It stands on its own: no file of the site is needed to show it.
 */
export const FAILURE_PAGE = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Something failed · Openstead</title>
<style>
:root { color-scheme: light dark; --paper: #faf6ee; --ink: #221e18; --green: #1f5140; }
@media (prefers-color-scheme: dark) { :root { --paper: #171410; --ink: #f2eadb; --green: #93caae; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 "Source Sans 3", system-ui, sans-serif; }
main { max-width: 40rem; margin: 0 auto; padding: 4rem 1.25rem; }
h1 { font: 500 2.2rem/1.1 Fraunces, Georgia, serif; margin: 0 0 1rem; }
a { color: var(--green); text-underline-offset: 0.18em; }
</style>
</head>
<body>
<main>
<h1>Something failed on our side</h1>
<p>Nothing was changed. Trying once more often helps; if it does not, please come back a little later.</p>
<p><a href="">Try again</a> or <a href="/">go to the front page</a>.</p>
</main>
</body>
</html>
`;
