import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** One file of the package, as WXT takes it. */
interface PackageFile {
  relativeDest: string;
  contents: string;
}

/**
 * Makes a page of the package of one of the project's documents in Markdown (`docs/NAME.md`), for readers who want to
 * know. It holds no script; its links, which lead to other files of the project, are plain text.
 */
export function docPage(root: string, name: string): PackageFile {
  const body = micromark(readFileSync(join(root, 'docs', `${name}.md`), 'utf8'), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  }).replace(/<a [^>]*>|<\/a>/g, '');
  const title = /<h1>(.*?)<\/h1>/.exec(body)?.[1] ?? name;
  const contents = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} · Recoupe</title>
<link rel="stylesheet" href="/doc-page.css">
</head>
<body>
<main>
${body.replaceAll('<table>', '<div class="table" tabindex="0" role="group" aria-label="Table"><table>').replaceAll('</table>', '</table></div>')}
</main>
</body>
</html>
`;
  return { relativeDest: `${name}.html`, contents };
}
