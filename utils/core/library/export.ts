import { briefDocument } from '../export/document';
import { briefJson } from '../export/json';
import { toMarkdown } from '../export/markdown';
import { runOf } from '../run/from-kept';
import type { KeptBrief } from '../run/kept';
import type { I18n } from '../shown/i18n';
import { linkTarget } from '../text/link-target';
import type { LibraryRow } from './types';

/** A kept brief with its row, and the words and time of the export. */
export interface ExportedBrief {
  kept: KeptBrief;
  row: LibraryRow;
  i18n: I18n;
  /** Epoch ms. */
  now: number;
}

const NO_TIMINGS = { firstContentMs: null, firstStatementMs: null, doneMs: null };

/** The reader's own words on a brief, as lines of Markdown; '' for none. They are text, not marks. */
function marksMarkdown({ note, highlights }: LibraryRow, { t }: I18n): string {
  const quote = (text: string) => escaped(text).replace(/^/gm, '> ');
  const lines = [
    ...(note ? [`## ${t('marks_note')}`, escaped(note)] : []),
    ...(highlights.length > 0 ? [`## ${t('marks_highlights')}`] : []),
    ...highlights.map((one) => quote(one.text) + (one.note ? `\n\n${escaped(one.note)}` : '')),
  ];
  return lines.length > 0 ? `\n${lines.join('\n\n')}\n` : '';
}

/** Text as Markdown that is only text: no marks, and no line that would be a list, a rule or a heading. */
const escaped = (text: string) =>
  text
    .replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&')
    .replace(/^[ \t]*(?=([-+=]|\d+[.)]))/gm, '')
    .replace(/^([-+=]|\d+(?=[.)]))/gm, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));

/** A kept brief as Markdown, with what it is of as front matter (YAML). */
export function keptMarkdown({ kept, row, i18n, now }: ExportedBrief): string {
  const { article } = kept;
  // JSON is YAML: whatever a title holds, it stays one string.
  const matter = Object.entries({
    title: row.title,
    outlet: row.outlet,
    url: linkTarget(article.canonicalUrl),
    lang: row.lang,
    published: row.publishedAt,
    kept: new Date(row.savedAt).toISOString(),
    sources: row.sources,
    saved: row.saved,
    tags: row.tags,
  }).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const text = toMarkdown(briefDocument(runOf(kept), i18n, now));
  return `---\n${matter.join('\n')}\n---\n\n${text}${marksMarkdown(row, i18n)}`;
}

/** A kept brief as JSON: what "Save as JSON" of the panel gives, with the reader's marks. */
export function keptJson({ kept, row, i18n, now }: ExportedBrief): string {
  const { saved, tags, note, highlights } = row;
  const data = briefJson(runOf(kept), { timings: NO_TIMINGS, i18n, now });
  const marks = { keptAt: new Date(row.savedAt).toISOString(), saved, tags, note, highlights };
  return `${JSON.stringify({ ...data, library: marks }, null, 2)}\n`;
}

/**
 * A kept brief as a page of its own, in which nothing runs and nothing is fetched. `body` makes HTML of blocks: it needs
 * a document, and is not brought along by those who need none.
 */
export function keptHtml(
  { kept, row, i18n, now }: ExportedBrief,
  body: typeof import('../export/html').toHtml,
): string {
  const html = (text: string) => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
  const { note, highlights } = row;
  const said = [
    ...(note ? [`<h2>${html(i18n.t('marks_note'))}</h2>`, `<p>${html(note)}</p>`] : []),
    ...(highlights.length > 0 ? [`<h2>${html(i18n.t('marks_highlights'))}</h2>`] : []),
    ...highlights.map(
      (one) => `<blockquote>${html(one.text)}</blockquote>${one.note ? `<p>${html(one.note)}</p>` : ''}`,
    ),
  ];
  return [
    `<!doctype html>\n<html lang="${html(i18n.lang)}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${html(row.title)}</title>`,
    '<style>body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 Georgia,serif}</style>\n</head>\n<body>',
    body(briefDocument(runOf(kept), i18n, now)),
    ...said,
    '</body>\n</html>\n',
  ].join('\n');
}
