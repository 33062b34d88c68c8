import { json as answer, OPEN } from './answers.ts';
import { fold } from './keywords.ts';
import type { IndexAnswer, IndexedArticle, IndexName, IndexService, IndexWorld } from './types.ts';

const json = (body: unknown, status = 200) => answer(body, OPEN, status);

/** Most articles that one answer cites. */
const MOST = 8;
/**
 * Fewest words of a headline that a question must contain for its article to be cited; their smallest share follows.
 */
const WORDS = 3;
const SHARE = 0.4;

/** OpenAI Responses with its `web_search` tool. */
export const openAiSearch: IndexService = (request, world) => {
  if (!request.path.endsWith('/responses') || request.method !== 'POST') return null;
  const body = read(request.body);
  if (!toolTypes(body).some((type) => type.startsWith('web_search'))) return null;
  if (!request.headers.authorization) return noKey();
  const cited = citedFor(world, question(body.input ?? body.messages), 'openai');
  const { text, spans } = prose(cited);
  const annotations = spans.map(({ article, start, end }) => ({
    type: 'url_citation',
    start_index: start,
    end_index: end,
    url: `${article.url}?utm_source=openai`,
    title: article.title,
  }));
  const sources = cited.map(({ url }) => ({ type: 'url', url }));
  const action = { type: 'search', queries: ['coverage of the event'], query: 'coverage of the event', sources };
  return json({
    id: 'resp_newsroom',
    object: 'response',
    created_at: 1_795_000_000,
    status: 'completed',
    error: null,
    incomplete_details: null,
    model: String(body.model ?? ''),
    output: [
      { type: 'web_search_call', id: 'ws_newsroom', status: 'completed', action },
      {
        type: 'message',
        id: 'msg_newsroom',
        status: 'completed',
        role: 'assistant',
        content: [{ type: 'output_text', text, annotations }],
      },
    ],
    usage: { input_tokens: 328, output_tokens: 356, total_tokens: 684 },
  });
};

/** OpenRouter's server tool, or its older plugin and ":online": annotations are nested one level deeper. */
export const openRouterSearch: IndexService = (request, world) => {
  if (!request.path.endsWith('/chat/completions') || request.method !== 'POST') return null;
  const body = read(request.body);
  const asked = [...toolTypes(body), ...list(body.plugins).map(({ id }) => String(id))];
  const online = String(body.model ?? '').endsWith(':online');
  if (!online && !asked.some((type) => type === 'openrouter:web_search' || type === 'web')) return null;
  if (!request.headers.authorization) return noKey();
  const { text, spans } = prose(citedFor(world, question(body.messages), 'openrouter'));
  const annotations = spans.map(({ article, start, end }) => ({
    type: 'url_citation',
    url_citation: { url: article.url, title: article.title, content: article.lead, start_index: start, end_index: end },
  }));
  return json(completion(body, { role: 'assistant', content: text, annotations }));
};

/** Perplexity: addresses in `citations`, and further ones in `search_results`. */
export const perplexitySearch: IndexService = (request, world) => {
  if (request.method !== 'POST') return null;
  const body = read(request.body);
  if (!request.headers.authorization) return noKey();
  const results = (cited: IndexedArticle[]) =>
    cited.map(({ title, url, date, lead }, n) => ({
      title,
      url,
      date: n % 3 === 2 ? null : date.slice(0, 10),
      last_updated: null,
      snippet: lead,
    }));
  if (request.path === '/search') {
    const cited = citedFor(world, question(body.query), 'perplexity');
    return json({ id: 'newsroom', results: results(cited), server_time: null });
  }
  if (!request.path.endsWith('/chat/completions')) return null;
  const cited = citedFor(world, question(body.messages), 'perplexity');
  const whole = completion(body, { role: 'assistant', content: prose(cited).text });
  const searched = results(cited).map((result) => ({ ...result, source: 'web' }));
  return json({ ...whole, citations: cited.map(({ url }) => url), search_results: searched });
};

/** Articles whose headlines match a question, best first. */
function citedFor(world: IndexWorld, asked: string, service: IndexName): IndexedArticle[] {
  const words = new Set(fold(asked).filter((word) => word.length > 3));
  const scored = world.articles
    .filter((article) => !article.unknownTo?.includes(service))
    .map((article) => {
      const told = [...new Set(fold(`${article.title} ${article.english ?? ''}`))].filter((word) => word.length > 3);
      const hits = told.filter((word) => words.has(word)).length;
      return { article, hits, share: hits / Math.min(told.length || 1, 10) };
    });
  const about = scored.filter(({ hits, share }) => hits >= WORDS && share >= SHARE);
  about.sort((a, b) => b.share - a.share || b.hits - a.hits);
  return about.slice(0, MOST).map(({ article }) => article);
}

/** The model's text about the articles: one sentence each, with its citation right after it. */
function prose(cited: IndexedArticle[]) {
  let text = cited.length > 0 ? 'Other outlets on the same event: ' : 'I found no other coverage of this event.';
  const spans = cited.map((article) => {
    text += `${article.title}. `;
    const start = text.length;
    text += `([${article.outlet}](${article.url})) `;
    return { article, start, end: text.length - 1 };
  });
  return { text: text.trimEnd(), spans };
}

function completion(body: Record<string, unknown>, message: Record<string, unknown>) {
  return {
    id: 'chatcmpl-newsroom',
    object: 'chat.completion',
    created: 1_795_000_000,
    model: String(body.model ?? ''),
    choices: [{ index: 0, message, finish_reason: 'stop' }],
    usage: { prompt_tokens: 328, completion_tokens: 356, total_tokens: 684 },
  };
}

const noKey = (): IndexAnswer => json({ error: { message: 'No API key provided.', code: 401 } }, 401);

const toolTypes = (body: Record<string, unknown>) => list(body.tools).map(({ type }) => String(type));

/** All text of an `input` or `messages`, however deeply nested. */
function question(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(question).join('\n');
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(question).join('\n');
}

function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];
}

function read(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
