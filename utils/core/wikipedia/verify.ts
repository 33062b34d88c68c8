import { createEventQueue } from '../async/event-queue';
import type { ContextSupport, Statement } from '../brief/types';
import type { AskDeps } from '../coverage/finders/ask';
import type { SentQuery } from '../coverage/types';
import type { LangCode, LangTag } from '../text/lang-tag';
import type { ContextCheck } from './check';
import { namesToLookUp } from './names';
import { supportFor } from './support';
import { lookUp, type WikiPage, wikipediaOf } from './wikipedia';
import { hasWikipediaWords } from './words-found';

/** `index` is that of the statement. */
export type ContextEvent = { index: number; support: ContextSupport } | { sent: SentQuery };

export interface ContextDeps extends Omit<AskDeps, 'sent'> {
  check: ContextCheck;
}

/** Requests for one statement. */
const MOST_REQUESTS = 6;
/** Pages tried for one name. */
const PAGES_PER_NAME = 2;
/** After so many statements in a row without an answer nothing more is asked. */
const MOST_UNANSWERED = 2;

const NOTHING = { url: '', title: '', sentence: '', findings: [] };

/**
 * Looks statements up in the Wikipedia of `lang`, one after the other as it asks for: the names of each, three at most,
 * until a page supports it; at most six requests a statement. Yields each request just before it goes, with the name
 * sent along, and each statement's support as it is known. Statements that have an answer already are left alone.
 * Throws nothing but the signal's reason when it is aborted.
 */
export async function* verifyContext(
  statements: readonly Pick<Statement, 'text' | 'support'>[],
  deps: ContextDeps,
  { lang, signal }: { lang: LangTag | null; signal: AbortSignal },
): AsyncGenerator<ContextEvent> {
  const queue = createEventQueue<ContextEvent>();
  const wiki = wikipediaOf(lang);
  let silences = 0;
  const work = async () => {
    for (const [index, { text, support }] of statements.entries()) {
      signal.throwIfAborted();
      if (support && support.status !== 'notAnswering') continue;
      const names = wiki === null ? [] : namesToLookUp(text, wiki);
      if (wiki === null || names.length === 0 || silences >= MOST_UNANSWERED) {
        const status = names.length === 0 ? 'notFound' : 'notAnswering';
        queue.push({ index, support: { ...NOTHING, status, lang: wiki ?? '' } });
        continue;
      }
      const sent = (query: SentQuery) => queue.push({ sent: query });
      const found = await supportOf({ text, names, wiki }, { ...deps, sent }, signal);
      silences = found.status === 'notAnswering' ? silences + 1 : 0;
      queue.push({ index, support: found });
    }
  };
  // Only an abort gets here; the queue reports it.
  const working = work()
    .catch(() => undefined)
    .finally(queue.close);
  yield* queue.events(signal);
  await working;
}

async function supportOf(
  { text, names, wiki }: { text: string; names: readonly string[]; wiki: LangCode },
  deps: ContextDeps & AskDeps,
  signal: AbortSignal,
): Promise<ContextSupport> {
  let left = MOST_REQUESTS;
  const counted: AskDeps = {
    ...deps,
    sent(query) {
      left -= 1;
      deps.sent(query);
    },
  };
  const pages: WikiPage[] = [];
  let silent = false;
  let support: ContextSupport | null = null;
  for (const name of names) {
    // A search without the page that it finds is of no use.
    if (left < 2 || silent) break;
    try {
      const page = await lookUp(
        { name, lang: wiki, about: text, pages: Math.min(PAGES_PER_NAME, left - 1) },
        counted,
        signal,
      );
      if (page === null || pages.some(({ url }) => url === page.url)) continue;
      pages.push(page);
      support = supportFor(text, pages, { check: deps.check, lang: wiki });
      if (support && hasWikipediaWords(support)) return support;
    } catch {
      signal.throwIfAborted();
      silent = true;
    }
  }
  // A page that was read counts; where none supports the statement, one that gave no answer might have.
  if (support !== null && (support.status === 'unproven' || !silent)) return support;
  return { ...NOTHING, status: silent ? 'notAnswering' : 'notFound', lang: wiki };
}
