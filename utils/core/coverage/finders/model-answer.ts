import * as v from 'valibot';
import type { RawCandidate } from '../candidate';

/** Most citations that are read of one answer. */
const MOST_CITATIONS = 200;

const text = v.fallback(v.optional(v.nullable(v.string()), ''), '');
const list = v.fallback(v.optional(v.nullable(v.array(v.unknown())), []), []);
const cited = v.object({ url: v.string(), title: text, content: text, snippet: text, date: text });
/** A link that an answer cites: flat in OpenAI’s Responses, nested in OpenRouter’s. */
const annotation = v.union([
  v.pipe(
    v.object({ url_citation: cited }),
    v.transform(({ url_citation }) => url_citation),
  ),
  cited,
]);
const annotated = v.object({ annotations: list });
const output = v.object({
  content: list,
  action: v.fallback(v.optional(v.nullable(v.object({ sources: list })), null), null),
});
const choice = v.object({ message: annotated });
const answer = v.object({ output: list, choices: list, search_results: list, citations: list, results: list });

/** Each entry that fits; others are left out. */
function each<S extends v.GenericSchema>(schema: S, entries: readonly unknown[] | null): v.InferOutput<S>[] {
  return (entries ?? []).slice(0, MOST_CITATIONS).flatMap((entry) => {
    const read = v.safeParse(schema, entry);
    return read.success ? [read.output] : [];
  });
}

/** Fewest words of a page's address that make a title of it. */
const FEWEST_WORDS = 3;

/**
 * A title for a page that was consulted and not named: the words of its address, "tarrow-dam-evacuated-4410.html" as
 * "Tarrow dam evacuated"; '' where there are none. It is replaced when the page is read.
 */
function titleIn(url: string): string {
  if (!URL.canParse(url)) return '';
  const parts = new URL(url).pathname.split('/').map((part) => part.replace(/\.[a-z]{2,5}$/i, ''));
  const [best = ''] = parts.toSorted((a, b) => b.length - a.length);
  const words = best.split(/[-_+]|%20/).filter((word) => /^\p{L}[\p{L}’']*$/u.test(word) || /^\d{1,3}$/.test(word));
  const title = words.join(' ').slice(0, 200);
  return words.length >= FEWEST_WORDS ? title.charAt(0).toUpperCase() + title.slice(1) : '';
}

/**
 * True where an answer says that its model searched for nothing: no call of the search among the steps of its answer, or
 * a count of searches that is zero.
 */
export function didNotSearch(body: string): boolean {
  const read = v.safeParse(steps, parsed(body));
  if (!read.success) return false;
  const { output: made, usage } = read.output;
  const count = usage?.server_tool_use?.web_search_requests ?? usage?.num_search_queries ?? null;
  if (count !== null) return count === 0;
  return made !== null && !made.some((step) => /search/i.test(v.is(typed, step) ? step.type : ''));
}

const typed = v.object({ type: v.string() });
const requests = v.fallback(v.nullish(v.number(), null), null);
const steps = v.object({
  output: v.fallback(v.nullish(v.array(v.unknown()), null), null),
  usage: v.fallback(
    v.nullish(
      v.object({
        server_tool_use: v.fallback(v.nullish(v.object({ web_search_requests: requests }), null), null),
        num_search_queries: requests,
      }),
      null,
    ),
    null,
  ),
});

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/**
 * The articles that an answer cites: OpenAI's Responses, OpenRouter's and other chat completions with annotations,
 * Perplexity's search results. Prose is ignored, and so are links that stand in it alone: a model may have made them
 * up. Null where the body is no such answer; each address once, the first with a title.
 */
export function readCitations(body: string): RawCandidate[] | null {
  const whole = parsed(body);
  const read = v.safeParse(answer, whole);
  if (!read.success || typeof whole !== 'object' || whole === null || Array.isArray(whole)) return null;
  const { choices, search_results, citations, results } = read.output;
  if (!['output', 'choices', 'search_results', 'results'].some((name) => name in whole)) return null;
  const items = each(output, read.output.output);
  const annotations = [
    ...items.flatMap(({ content }) => each(annotated, content)),
    ...each(choice, choices).map(({ message }) => message),
  ];
  const all = [
    ...annotations.flatMap((entry) => each(annotation, entry.annotations)),
    ...each(cited, search_results),
    ...each(cited, results),
    ...items.flatMap(({ action }) => each(cited, action?.sources ?? [])),
    ...each(v.string(), citations).map((url) => ({ url, title: '', content: '', snippet: '', date: '' })),
  ];
  const found = new Map<string, RawCandidate>();
  for (const { url, title, content, snippet, date } of all) {
    const known = found.get(url);
    if (known !== undefined && known.title !== '') continue;
    found.set(url, { url, title: title || titleIn(url), lead: snippet || content || '', published: date });
  }
  // A run that failed half-way says so beside an empty list.
  if (found.size === 0 && 'error' in whole && whole.error) return null;
  return [...found.values()];
}
