import { all, openGraph, plain, text, width } from './detect-text';

export interface Headline {
  line: string;
  /** What its width and its echo weigh: an article has a long headline, which the title or `og:title` repeats. */
  sum: number;
  /** A year or a time stands beside it. */
  dated: boolean;
}

/** The main headline: of the first nine the longest that the title repeats, else the longest. */
export function readHeadline(doc: Document): Headline {
  const shared = openGraph(doc, 'title');
  const repeats = (title: string, line: string) =>
    line.length > 9 && plain(title.slice(0, 300), '').includes(plain(line.slice(0, 300), '').slice(0, 30));
  const heads = all(doc, 'h1')
    .slice(0, 9)
    .sort((a, b) => width(text(b)) - width(text(a)));
  const head = heads.find((head) => repeats(doc.title, text(head))) ?? heads[0];
  const line = (head && text(head)) || shared;
  const wide = width(line);
  const sum = wide > 34 ? 0.5 : wide > 24 ? 0 : wide > 15 ? -0.5 : -1;
  return {
    line,
    sum: sum + (repeats(doc.title, line) || repeats(shared, line) ? 0.4 : -0.4),
    dated: /\b(19|20)\d\d\b|\d[:.h]\d\d\b|\d[年일]/.test(text(head?.parentNode ?? doc).slice(0, 1500)),
  };
}
