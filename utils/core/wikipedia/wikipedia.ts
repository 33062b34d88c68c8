import * as v from 'valibot';
import { type AskDeps, ask } from '../coverage/finders/ask';
import { FinderError } from '../coverage/finders/types';
import { folded, sharedWords } from '../text/fold';
import { codeOf, type LangCode, type LangTag } from '../text/lang-tag';
import { plainHtml } from '../text/plain-html';
import { withoutUnseen } from '../text/unseen';

/** One page of Wikipedia. */
export interface WikiPage {
  title: string;
  /** Code of its Wikipedia, as in "LANG.wikipedia.org". */
  lang: LangCode;
  url: string;
  /** Plain text, a paragraph a line, without headings; its beginning where it is very long. */
  text: string;
}

export interface LookUp {
  name: string;
  /** The code of a Wikipedia, see `wikipediaOf`. */
  lang: LangCode;
  /** The text that the name stands in, by which namesakes are distinguished. It is never sent. */
  about?: string;
  /** Most pages read in search of one that is no list of namesakes. */
  pages?: number;
}

/** Pages named by a search. */
const SEARCH_PAGES = 5;
/** Milliseconds between two requests: https://www.mediawiki.org/wiki/API:Etiquette asks for one after the other. */
const GAP_MS = 100;
/** Longest text that is looked at, in characters: some seventy pages of print, and a tenth of a second. */
const LONGEST_ANSWER_CHARS = 200_000;
/** Most characters of a title (https://www.mediawiki.org/wiki/Manual:Page_title), and of an error's own words. */
const LONGEST_TITLE_CHARS = 255;
const LONGEST_DETAIL_CHARS = 300;
/** Names of Wikipedias that are not their language's code. */
const NAMED: Readonly<Record<string, LangCode>> = { nb: 'no', cmn: 'zh', fil: 'tl' };
/** Characters that no title has (https://en.wikipedia.org/wiki/Help:Page_name). */
const NO_TITLE = /[#<>[\]{}|\p{Cc}]/u;

const text = v.fallback(v.optional(v.nullable(v.string()), ''), '');
const hit = v.object({
  title: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_TITLE_CHARS)),
  excerpt: text,
  description: text,
  matched_title: text,
});
type Hit = v.InferOutput<typeof hit>;
const searchAnswer = v.object({ pages: v.array(v.unknown()) });

const page = v.object({
  title: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_TITLE_CHARS)),
  missing: v.optional(v.unknown()),
  invalid: v.optional(v.unknown()),
  extract: text,
  pageprops: v.optional(v.object({ disambiguation: v.optional(v.unknown()) })),
});
const pageAnswer = v.object({ query: v.object({ pages: v.pipe(v.array(page), v.minLength(1)) }) });
const errorAnswer = v.object({ error: v.object({ code: v.string(), info: text }) });

/** The Wikipedia of a language ("fr-CA": "fr"); null where the tag names no language. */
export function wikipediaOf(lang: LangTag | null): LangCode | null {
  const language = codeOf(lang);
  if (language === null || language === 'und') return null;
  return NAMED[language] ?? language;
}

/**
 * The page that Wikipedia has on a name; null when it knows of none, or only of a list of namesakes. `lang` is the code
 * of a Wikipedia (see `wikipediaOf`). Sends the name, then the title chosen, to LANG.wikipedia.org: no cookies, no
 * referrer, no header of our own, and both answers may be read without a permission.
 * @throws {FinderError} `limited` or `notAnswering` when there was no answer; the signal's reason when it is aborted
 */
export async function lookUp(
  { name, lang, about = '', pages = 2 }: LookUp,
  deps: AskDeps,
  signal: AbortSignal,
): Promise<WikiPage | null> {
  const url = new URL(`https://${lang}.wikipedia.org/w/rest.php/v1/search/page`);
  url.search = new URLSearchParams({ q: name, limit: String(SEARCH_PAGES) }).toString();
  const hits = await ask({ url: url.href, query: name, gap: GAP_MS, read: readHits }, deps, signal);
  const tried = new Set<string>();
  for (const { title } of ranked(hits, name, about).slice(0, pages)) {
    if (tried.has(title)) continue;
    tried.add(title);
    const found = await readPage({ title, lang }, deps, signal);
    if (found) return found;
  }
  return null;
}

function readHits(body: string): Hit[] {
  const { pages } = v.parse(searchAnswer, JSON.parse(body));
  return pages.slice(0, SEARCH_PAGES).flatMap((entry) => {
    const read = v.safeParse(hit, entry);
    return read.success && !NO_TITLE.test(read.output.title) ? [read.output] : [];
  });
}

/** The hits whose title is or contains the name: a page that only mentions it is about something else. */
function ranked(hits: readonly Hit[], name: string, about: string): Hit[] {
  const wanted = ` ${folded(name)} `;
  const likeness = (title: string | null): number => {
    const bare = ` ${folded((title ?? '').replace(/\s\([^()]{1,80}\)$/, ''))} `;
    if (bare.trim() === '') return 0;
    return bare === wanted ? 2 : bare.includes(wanted) ? 1 : 0;
  };
  return hits
    .map((one) => {
      const same = Math.max(likeness(one.title), likeness(one.matched_title));
      const said = plainHtml(`${one.description ?? ''} ${one.excerpt ?? ''} ${one.title}`);
      return { one, same, score: same + sharedWords(about, said) };
    })
    .filter(({ same }) => same > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one);
}

/** A page's text; null where there is none, or where the page only lists namesakes. */
async function readPage(
  { title, lang }: { title: string; lang: LangCode },
  deps: AskDeps,
  signal: AbortSignal,
): Promise<WikiPage | null> {
  const url = new URL(`https://${lang}.wikipedia.org/w/api.php`);
  url.search = new URLSearchParams({
    action: 'query',
    format: 'json',
    formatversion: '2',
    // Without it the browser would let nobody read the answer.
    origin: '*',
    redirects: '1',
    prop: 'extracts|pageprops',
    explaintext: '1',
    exlimit: '1',
    ppprop: 'disambiguation',
    titles: title,
  }).toString();
  const found = await ask({ url: url.href, query: title, gap: GAP_MS, read: readText }, deps, signal);
  const { missing, invalid, extract, pageprops } = found;
  const words = paragraphs(extract ?? '');
  if (missing !== undefined || invalid !== undefined || pageprops?.disambiguation !== undefined || words === '')
    return null;
  const name = NO_TITLE.test(found.title) ? title : found.title;
  return { title: name, lang, url: pageUrl(lang, name), text: words };
}

function readText(body: string): v.InferOutput<typeof page> {
  const answer: unknown = JSON.parse(body);
  const refused = v.safeParse(errorAnswer, answer);
  if (refused.success) {
    // Errors come with status 200.
    const { code, info } = refused.output.error;
    throw new FinderError(
      code === 'ratelimited' ? 'limited' : 'notAnswering',
      plainHtml(info ?? '').slice(0, LONGEST_DETAIL_CHARS),
    );
  }
  const [first] = v.parse(pageAnswer, answer).query.pages;
  if (first === undefined) throw new FinderError('notAnswering');
  return first;
}

/**
 * The address of a page, made from its title and not taken from the answer, so that it always leads to this Wikipedia.
 */
function pageUrl(lang: LangCode, title: string): string {
  return `https://${lang}.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
}

/** The lines of an extract that are no headings ("== History ==") and not empty. */
function paragraphs(extract: string): string {
  return withoutUnseen(extract.slice(0, LONGEST_ANSWER_CHARS))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !(line.startsWith('==') && line.endsWith('==')))
    .join('\n');
}
