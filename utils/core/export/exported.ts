import type { Run } from '../run/types';
import type { I18n } from '../shown/i18n';
import { briefDocument } from './document';
import { fileName } from './file-name';
import { frontMatter } from './front-matter';
import { toHtmlFile } from './html-file';
import { briefJson, type Timings } from './json';
import { toMarkdown } from './markdown';
import { toText } from './text';

/** The kinds of files that a brief is exported to, by their extensions, with their media types. */
export const FORMATS = {
  md: 'text/markdown',
  html: 'text/html',
  json: 'application/json',
  txt: 'text/plain',
} as const;

export type ExportFormat = keyof typeof FORMATS;

export interface ExportOptions {
  i18n: I18n;
  /** Epoch milliseconds. */
  now: number;
  /** For JSON only. */
  timings?: Timings;
}

/** A file to be saved. */
export interface ExportedFile {
  name: string;
  /** Media type, without a character set: it is UTF-8. */
  type: string;
  text: string;
}

const UNTIMED: Timings = { firstContentMs: null, firstStatementMs: null, doneMs: null };

/** The shown brief of a run as a file that stands alone; null while there is none. */
export function exported(run: Run, format: ExportFormat, options: ExportOptions): ExportedFile | null {
  const { article } = run;
  const { i18n, now } = options;
  const blocks = briefDocument(run, i18n, now);
  if (!article || blocks.length === 0) return null;
  const text = () => {
    switch (format) {
      case 'md':
        return `${frontMatter(run, now)}\n${toMarkdown(blocks)}`;
      case 'html':
        return toHtmlFile(blocks, {
          title: [article.title, article.outlet].filter(Boolean).join(' - '),
          lang: i18n.lang,
        });
      case 'json':
        return `${JSON.stringify(briefJson(run, { timings: options.timings ?? UNTIMED, i18n, now }), null, 2)}\n`;
      case 'txt':
        return toText(blocks);
    }
  };
  return { name: fileName(article, format), type: FORMATS[format], text: text() };
}
