import { all, openGraph, plain, text, width } from './detect-text';

/** Characters beside the headline that are searched for a year or a time. */
const BESIDE = 1500;

export interface Headline {
  line: string;
  /** Signs in it: an article has a long headline, which the title of the document, or `og:title`, repeats. */
  sum: number;
  /** A year or a time stands beside it. */
  dated: boolean;
}

/** The main headline: the longest of the first that the title repeats, else the longest. */
export function readHeadline(doc: Document): Headline {
  const title = plain(doc.title.slice(0, 300), '');
  const repeats = (title: string, line: string) => line.length > 9 && title.includes(plain(line, '').slice(0, 30));
  const heads = all(doc, 'h1')
    .slice(0, 9)
    .map((head) => ({ line: text(head).slice(0, 300), beside: head.parentNode }))
    .sort((a, b) => width(b.line) - width(a.line));
  const head = heads.find(({ line }) => repeats(title, line)) ?? heads[0];
  const shared = openGraph(doc, 'title');
  const line = head?.line || shared;
  const wide = width(line);
  return {
    line,
    sum:
      (wide > 34 ? 0.5 : wide > 24 ? 0 : wide > 15 ? -0.5 : -1) +
      (repeats(title, line) || repeats(plain(shared, ''), line) ? 0.4 : -0.4),
    dated: /\b(19|20)\d\d\b|\d[:.h]\d\d\b|\d[年일]/.test(text(head?.beside ?? doc).slice(0, BESIDE)),
  };
}
