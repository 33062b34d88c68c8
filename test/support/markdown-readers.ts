import * as commonmark from 'commonmark';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { math, mathHtml } from 'micromark-extension-math';

function markdownIt(options: { typographer: boolean }) {
  const reader = new MarkdownIt({ html: true, linkify: true, breaks: true, ...options });
  reader.linkify.set({ fuzzyIP: true, fuzzyEmail: true, fuzzyLink: true });
  return reader;
}

const [exact, typographer] = [markdownIt({ typographer: false }), markdownIt({ typographer: true })];

/** Reads Markdown and mends quotation marks, dashes and the like in its text. */
export const withTypography = (markdown: string) => typographer.render(markdown);

/** Readers of Markdown at their most willing: raw HTML, bare links, tables, footnotes and mathematics switched on. */
export const READERS: Record<string, (markdown: string) => string> = {
  marked: (markdown) => marked.parse(markdown, { gfm: true, breaks: true, async: false }),
  'markdown-it': (markdown) => exact.render(markdown),
  'micromark, GFM': (markdown) =>
    micromark(markdown, {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    }),
  'micromark, mathematics': (markdown) =>
    micromark(markdown, {
      allowDangerousHtml: true,
      extensions: [gfm(), math()],
      htmlExtensions: [gfmHtml(), mathHtml()],
    }),
  commonmark: (markdown) =>
    new commonmark.HtmlRenderer({ safe: false }).render(new commonmark.Parser().parse(markdown)),
};
