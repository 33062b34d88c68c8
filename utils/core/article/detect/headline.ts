import { all, plain, stated, text, width } from './text';

export interface Headline {
  line: string;
  /**
   * The weight of its width and of its repetition: an article has a long headline, which the title or `og:title`
   * repeats.
   */
  sum: number;
  /** A year or a time stands beside it. */
  dated: boolean;
}

/** The main headline: one that the title repeats, else the first. */
export function readHeadline(doc: Document): Headline {
  const shared = stated(doc, 'property$=title');
  const titles = plain(doc.title) + plain(shared);
  const repeated = (line: string) => width(line) > 15 && titles.includes(plain(line).slice(0, 30));
  const first = doc.querySelector('h1');
  const head = all(doc, first ? 'h1' : 'h2').find((head) => repeated(text(head))) ?? first;
  const line = (head && text(head)) || shared || doc.title;
  const wide = width(line);
  return {
    line,
    sum: (wide > 34 ? 0.5 : wide > 24 ? 0 : -0.7) + (repeated(line) ? 0.4 : -0.4),
    dated: /(19|20)\d\d(?!\d)|\d:\d\d\b|\d[年일]/.test(text(head?.parentNode ?? doc.body ?? doc).slice(0, 1500)),
  };
}
