import { sha256 } from '@noble/hashes/sha2.js';
import type { LangTag } from '../text/lang-tag';
import type { Block } from './blocks';
import { escapeHtml, htmlBlocks } from './html-blocks';

/** The file's own style: a column for reading, dark where the reader's screen is; on paper each address is spelled out. */
const STYLE = `
:root{color-scheme:light dark}
body{margin:0 auto;max-width:42rem;padding:2rem 1rem;font:1.05rem/1.55 Georgia,'Times New Roman',serif;overflow-wrap:anywhere}
h1{font-size:1.7rem;line-height:1.2}
h2{font-size:1.15rem;margin-top:2em}
.note,.source,blockquote,sup{font-family:system-ui,sans-serif;font-size:.85rem}
.note{opacity:.8}
sup{line-height:0}
blockquote{margin:1em 0;padding-inline-start:1em;border-inline-start:3px solid}
blockquote p{margin:.2em 0}
blockquote:target{outline:2px solid;outline-offset:4px}
a{color:inherit}
@media print{body{max-width:none;padding:0;font-size:11pt}a[href^=http]::after{content:" " attr(href);font-size:.8em}
blockquote,.source{break-inside:avoid}}
`;

/** Hash of the style, by which the policy allows it and no other. */
const styleHash = () => btoa(String.fromCharCode(...sha256(new TextEncoder().encode(STYLE))));

/**
 * Blocks as a page in one file that opens anywhere: no script, nothing fetched, citations lead to the passages at its
 * end. A policy in it forbids all but its own style, so that not even a fault of ours could make it do more.
 */
export function toHtmlFile(blocks: readonly Block[], about: { title: string; lang: LangTag }): string {
  const policy = `default-src 'none'; style-src 'sha256-${styleHash()}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${escapeHtml(about.lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(about.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${htmlBlocks(blocks, 'below')}
</main>
</body>
</html>
`;
}
