import type { Article, Passage } from '../../article/types';
import { areAlike } from '../../text/lang/alike';
import { codeOf, type LangTag } from '../../text/lang-tag';
import { sentences } from '../../text/sentences';
import type { Brief, LineTag } from '../types';

/** Lines of the standfirst. */
const STANDFIRST_LINES = 2;
/** Characters of a passage that one line is made of: two sentences of news, which the smallest models hold together. */
const EXCERPT_CHARS = 360;
/** The same of the first line, which a reader waits for: its key sentence alone. */
const LEAD_EXCERPT_CHARS = 0;
/** Words that a line begins with where its beginning is given. */
const FIRST_WORDS = 2;
/** Characters that a grammar or a template would not let pass in those words. */
const UNFIT = /[<>[\]|\\]/;
/** Languages without spaces have no first words. */
const UNSPACED = /^(?:zh|ja|th|lo|km|my)\b/i;

/** One line of the brief that a small model is led to write. */
export interface FormLine {
  tag: LineTag;
  /** In the line format, up to the text: "STORY [1.3]:". */
  opening: string;
  /** The part of the passage that the line is made of: its key sentence and a little of the text after it. */
  text: string;
  /** The first words of the line's text; '' leaves them to the model. */
  begins: string;
}

interface FormMaterial {
  /** Those that were sent. */
  passages: readonly Passage[];
  /** The key-sentence brief of the same article. */
  instant: Brief;
  /** STORY lines asked for. */
  storyLines: number;
  /** Language of the brief. */
  lang: LangTag;
}

/**
 * The lines that a small model is to write where it is led line by line: a line of standfirst, the headline, more
 * standfirst, story. Each names its passage, so that the model need not choose: those of the article's key sentences
 * first, then its opening; only passages that were sent, each once. The first comes first because a reader waits for
 * it.
 */
export function formLines(
  { title }: Pick<Article, 'title'>,
  { passages, instant, storyLines, lang }: FormMaterial,
): FormLine[] {
  const byNumber = new Map(passages.map((passage) => [passage.n, passage]));
  const key = new Map(
    [...instant.story, ...instant.standfirst].flatMap(({ text, citations }) =>
      citations.map(([, n]) => [n, text] as const),
    ),
  );
  const cited = (part: Brief['story']) => part.flatMap(({ citations }) => citations.map(([, passage]) => passage));
  const paragraphs = passages.filter(({ kind }) => kind !== 'subhead' && kind !== 'caption').map(({ n }) => n);
  const order = [...cited(instant.standfirst), ...cited(instant.story), ...paragraphs].filter((n) => byNumber.has(n));
  const wanted = [...new Set(order)].slice(0, STANDFIRST_LINES + storyLines);
  const [first = passages[0]?.n ?? 1] = wanted;
  const line = (tag: LineTag, n: number, most = EXCERPT_CHARS): FormLine => {
    // A headline is shortened from the article's own: the smallest models cannot make one from a passage.
    const source =
      tag === 'headline' && title ? title : excerpt(byNumber.get(n)?.text ?? '', { key: key.get(n) ?? '', lang, most });
    return { tag, opening: `${tag.toUpperCase()} [1.${n}]:`, text: source, begins: firstWords(source, lang) };
  };
  const [lead, ...standfirst] = wanted
    .slice(0, STANDFIRST_LINES)
    .map((n, i) => line('standfirst', n, i === 0 ? LEAD_EXCERPT_CHARS : EXCERPT_CHARS));
  return [
    ...(lead ? [lead] : []),
    line('headline', first),
    ...standfirst,
    // In reading order, as in a story.
    ...wanted
      .slice(STANDFIRST_LINES)
      .sort((a, b) => a - b)
      .map((n) => line('story', n)),
  ];
}

/**
 * The same lines without their beginnings: for a brief in another language than the article, or a model that needs no
 * such help.
 */
export function unbegun(lines: readonly FormLine[]): FormLine[] {
  return lines.map((line) => ({ ...line, begins: '' }));
}

/** True when lines may begin with the article's own words: only in its own language. */
export function mayBegin(outputLang: LangTag, articleLang: LangTag | null): boolean {
  const [wanted, written] = [codeOf(outputLang), codeOf(articleLang ?? outputLang)];
  return areAlike(wanted, written);
}

interface ExcerptOptions {
  key: string;
  lang: LangTag;
  /** Characters. */
  most: number;
}

/** Sentences of a passage from its key sentence on, as many as are short enough together, one at least. */
function excerpt(text: string, { key, lang, most }: ExcerptOptions): string {
  const from = key === '' ? -1 : text.indexOf(key);
  let kept = '';
  for (const sentence of sentences(text.slice(Math.max(0, from)), lang)) {
    if (kept !== '' && kept.length + sentence.length > most) break;
    kept += `${kept === '' ? '' : ' '}${sentence.trim()}`;
  }
  return kept;
}

function firstWords(text: string, lang: LangTag): string {
  if (UNSPACED.test(lang)) return '';
  const words = text.split(/\s+/).slice(0, FIRST_WORDS);
  const begins = words.join(' ');
  return words.length < FIRST_WORDS || UNFIT.test(begins) ? '' : begins;
}
