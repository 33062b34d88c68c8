import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { exported } from '../../../../utils/core/export/exported';
import { oneLine } from '../../../../utils/core/export/inert';
import { hostileRun } from '../../../support/hostile-brief';
import { HOSTILE_TEXTS, randomTexts } from '../../../support/hostile-texts';
import { testI18n } from '../../../support/i18n';
import { READERS } from '../../../support/markdown-readers';

const en = testI18n('en');
const now = Date.parse('2026-11-22T12:00:00Z');
const RUNS = [...HOSTILE_TEXTS, ...randomTexts(60, 3)]
  .filter((text) => oneLine(text) !== '')
  .map((text) => ({ text, run: hostileRun(text) }));

const fileOf = (run: (typeof RUNS)[number]['run'], format: 'md' | 'html' | 'txt' | 'json') =>
  exported(run, format, { i18n: en, now })?.text ?? '';

/** All elements of a page with their attributes, once each, and all addresses in it. */
function contents(html: string): { elements: string[]; links: string[] } {
  const elements = new Set<string>();
  const links: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      elements.add([name, ...Object.keys(attributes).sort()].join(' '));
      for (const key of ['href', 'src', 'srcset', 'action', 'data']) if (attributes[key]) links.push(attributes[key]);
    },
    oncomment: () => void elements.add('comment'),
  });
  parser.end(html);
  return { elements: [...elements], links };
}

/** Elements that our Markdown makes, and that readers make of front matter which they do not know. */
const MARKDOWN = new Set([
  ...['h1', 'h2', 'p', 'ul', 'li', 'em', 'strong', 'hr', 'br', 'a href', 'section class data-footnotes', 'ol'],
  ...['sup', 'li id', 'h2 class id', 'a aria-describedby data-footnote-ref href id'],
  'a aria-label class data-footnote-backref href',
]);
/** The addresses of the sources, and of footnotes. */
const OURS = /^(?:https:\/\/(?:news|press)\.example\/|#(?:user-content-)?fn)/;

describe.each(Object.entries(READERS))('a hostile brief in Markdown, read by %s', (_reader, html) => {
  it('has our markup and our links, and nothing else', () => {
    for (const { text, run } of RUNS) {
      const { elements, links } = contents(html(fileOf(run, 'md')));
      expect({ text, strange: elements.filter((one) => !MARKDOWN.has(one)) }).toEqual({ text, strange: [] });
      expect({ text, strange: links.filter((one) => !OURS.test(one)) }).toEqual({ text, strange: [] });
    }
  });
});

describe('a hostile brief as a web page', () => {
  const ELEMENTS = new Set([
    ...['html lang', 'head', 'meta charset', 'meta content http-equiv', 'meta content name', 'title', 'style', 'body'],
    ...['main', 'h1', 'h2', 'p', 'p class', 'ul', 'li', 'b', 'i', 'sup', 'span', 'strong', 'bdi', 'bdi lang'],
    ...['a href', 'a href rel', 'blockquote id'],
  ]);
  it('has our elements, and links to sources only', () => {
    for (const { text, run } of RUNS) {
      const { elements, links } = contents(fileOf(run, 'html'));
      expect({ text, strange: elements.filter((one) => !ELEMENTS.has(one)) }).toEqual({ text, strange: [] });
      expect({
        text,
        strange: links.filter((one) => !/^(?:https:\/\/(?:news|press)\.example\/|#p\d+-\d+$)/.test(one)),
      }).toEqual({ text, strange: [] });
    }
  });
});

describe('a hostile brief in any file', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u;
  it.each(['md', 'html', 'txt'] as const)('has no control and no bidi characters: %s', (format) => {
    for (const { run } of RUNS) expect(fileOf(run, format)).not.toMatch(UNSEEN);
  });

  it('is JSON that can be read', () => {
    for (const { run } of RUNS) expect(JSON.parse(fileOf(run, 'json')).article.title).toBe(run.article?.title);
  });
});
