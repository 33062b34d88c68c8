import * as v from 'valibot';
import { plain } from '../../article/dom/plain';
import { retryAfter } from '../../http/retry-after';
import { type LangTag, langTag } from '../../text/lang-tag';
import type { Outlet } from '../types';
import { canBeOutlet, isOutlet, kindOf } from './wikidata-kinds';
import { type Fact, outletQuery, queriedHost } from './wikidata-query';

/** Longest answer that is read, in characters. */
const LONGEST_ANSWER_CHARS = 1_000_000;
const LONGEST_NAME_CHARS = 120;
/** Most characters of an error's own words. */
const LONGEST_DETAIL_CHARS = 200;

/** The reason why Wikidata gave no answer: `limited` when it was asked too often, `notAnswering` otherwise. */
export class OutletLookupError extends Error {
  override readonly name = 'OutletLookupError';
  readonly kind: 'notAnswering' | 'limited';
  /** Seconds to wait, where the service said so. */
  readonly retryAfter: number | null;
  constructor(kind: 'notAnswering' | 'limited', detail: string, retryAfter: number | null = null) {
    super(detail ? `${kind}: ${detail}` : kind);
    this.kind = kind;
    this.retryAfter = retryAfter;
  }
}

export interface LookupDeps {
  fetch: (input: string, init: RequestInit) => Promise<Response>;
  /** Epoch ms. */
  now: () => number;
  /** The reader's language, in which names are preferred. */
  lang?: LangTag | undefined;
}

/**
 * Wikidata's facts on the outlet whose official website is at `domain` (a host name); null when it knows of none, or of
 * nothing that makes sense. Sends the domain to query.wikidata.org, without cookies, and only at the reader's request.
 * Ask for "example.com", not for one of its sections: the address must be that of the home page.
 * @throws {OutletLookupError} when there was no answer; the signal's reason when it was aborted.
 */
export async function lookUpOutlet(domain: string, deps: LookupDeps, signal: AbortSignal): Promise<Outlet | null> {
  const host = queriedHost(domain);
  if (host === '') return null;
  const rows = await ask(outletQuery(host, deps.lang ?? 'en'), deps, signal);
  return outletFrom(rows);
}

const Cell = v.object({ value: v.string() });
const Row = v.object({
  item: Cell,
  itemLabel: v.optional(Cell),
  what: Cell,
  value: Cell,
  valueLabel: v.optional(Cell),
  code: v.optional(Cell),
});
type Row = v.InferOutput<typeof Row>;
const Answer = v.object({ results: v.object({ bindings: v.array(v.unknown()) }) });

async function ask(url: string, deps: LookupDeps, signal: AbortSignal): Promise<Row[]> {
  let text: string;
  try {
    // `Accept` is a header that needs no pre-flight; any other would.
    const response = await deps.fetch(url, {
      signal,
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      headers: { Accept: 'application/sparql-results+json' },
    });
    if (response.status === 429) {
      throw new OutletLookupError('limited', '', retryAfter(response.headers, '', deps.now()));
    }
    if (!response.ok) throw new OutletLookupError('notAnswering', `HTTP ${response.status}`);
    text = await response.text();
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof OutletLookupError) throw error;
    throw new OutletLookupError(
      'notAnswering',
      error instanceof Error ? error.message.slice(0, LONGEST_DETAIL_CHARS) : '',
    );
  }
  if (text.length > LONGEST_ANSWER_CHARS) throw new OutletLookupError('notAnswering', 'too long');
  // Anything else than results, such as a portal's log-in page, says nothing of the outlet.
  const answer = v.safeParse(Answer, parsed(text));
  if (!answer.success) throw new OutletLookupError('notAnswering', 'no results');
  return answer.output.results.bindings.flatMap((row) => {
    const read = v.safeParse(Row, row);
    return read.success ? [read.output] : [];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** "Q123" of "http://www.wikidata.org/entity/Q123"; '' of anything else. */
function itemOf(uri: string): string {
  return /^https?:\/\/www\.wikidata\.org\/entity\/(Q[1-9]\d{0,11})$/.exec(uri)?.[1] ?? '';
}

/** A label as plain text; '' where Wikidata, having none, repeats the item. */
function labelOf(cell: { value: string } | undefined): string {
  const text = cell ? plain(cell.value, LONGEST_NAME_CHARS) : '';
  return /^Q\d+$/.test(text) ? '' : text;
}

interface Item {
  id: string;
  name: string;
  facts: Record<Fact, string[]>;
}

function itemsOf(rows: readonly Row[]): Item[] {
  const items = new Map<string, Item>();
  for (const row of rows) {
    const id = itemOf(row.item.value);
    const name = labelOf(row.itemLabel);
    if (!id || !name) continue;
    const item = items.get(id) ?? { id, name, facts: { kind: [], country: [], lang: [], owner: [], parent: [] } };
    items.set(id, item);
    const what = row.what.value;
    if (what === 'kind') item.facts.kind.push(itemOf(row.value.value));
    else if (what === 'owner' || what === 'parent') item.facts[what].push(labelOf(row.valueLabel));
    else if (what === 'country' || what === 'lang') item.facts[what].push(row.code?.value ?? '');
  }
  return [...items.values()];
}

/** The only value that has this form; null where there are none or several, since nothing shows which one holds. */
function only(values: readonly string[], form: RegExp): string | null {
  const fitting = [...new Set(values.filter((value) => form.test(value)))];
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function outletFrom(rows: readonly Row[]): Outlet | null {
  const items = itemsOf(rows).filter((item) => canBeOutlet(item.facts.kind));
  // Several items may share a home page (a paper, its publisher, its site): outlets first, then the oldest item.
  const rank = (item: Item) => (isOutlet(item.facts.kind) ? 0 : 1);
  const [best] = items.sort((a, b) => rank(a) - rank(b) || Number(a.id.slice(1)) - Number(b.id.slice(1)));
  if (!best) return null;
  const { kind, country, lang, owner, parent } = best.facts;
  return {
    name: best.name,
    country: only(country, /^[A-Z]{2}$/),
    lang: langTag(only(lang, /^[a-z]{2}$/)),
    kind: kindOf(kind),
    owner: only(owner, /./) ?? (owner.some(Boolean) ? null : only(parent, /./)),
    wikidata: best.id,
  };
}
