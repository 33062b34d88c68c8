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

/**
 * The articles that an answer cites: OpenAI's Responses, OpenRouter's and other chat completions with annotations,
 * Perplexity's search results. Prose is ignored, and so are links that stand in it alone: a model may have made them
 * up. Null where the body is no such answer; each address once, the first with a title.
 */
export function readCitations(body: string): RawCandidate[] | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return null;
  }
  const read = v.safeParse(answer, parsed);
  if (!read.success || typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return null;
  const { choices, search_results, citations, results } = read.output;
  if (!['output', 'choices', 'search_results', 'results'].some((name) => name in parsed)) return null;
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
    found.set(url, { url, title: title ?? '', lead: snippet || content || '', published: date });
  }
  // A run that failed half-way says so beside an empty list.
  if (found.size === 0 && 'error' in parsed && parsed.error) return null;
  return [...found.values()];
}
