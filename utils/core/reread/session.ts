import type { Passage } from '../article/types';
import type { Messages } from '../brief/prompts/prompt';
import type { Reread } from '../brief/types';
import type { Item } from './order';
import { createRereadParser } from './parser/reread-parser';
import { prepareReread } from './prepare';
import type { Reading, RereadRequest } from './types';
import { notRead, verified } from './verify';

/** The result for one statement of a request, by its place there. */
export interface PlacedReread {
  place: number;
  reread: Reread;
}

/** The outcome for a whole request. */
export type CanaryOutcome =
  | 'passed' // the reader saw both spoiled sentences, and found the untouched one
  | 'failed' // it did not, or said nothing of them: it cannot read, or the article tells it what to say
  | 'unjudged'; // its answer broke off before it was known

/** A second reading under way: the request, and what may be shown of the answer so far. */
export interface RereadSession {
  messages: Messages;
  /** Passages that are sent. */
  passages: readonly Passage[];
  /** Most characters of an answer. */
  longest: number;
  /**
   * Takes the next piece of the answer. Gives results that are new or have changed; none before the canaries are
   * judged.
   */
  push(chunk: string): PlacedReread[];
  /** The answer is over. Gives what is new, or has changed, and the outcome. */
  end(how: { whole: boolean }): { rereads: PlacedReread[]; outcome: CanaryOutcome };
  /** Nothing more is to be expected: the end was seen, or the answer goes round in circles. */
  readonly over: boolean;
  readonly looping: boolean;
  readonly thinking: boolean;
  /** A canary speaks against the reading: whatever else comes, it is thrown away. */
  readonly lost: boolean;
}

/** Opens a second reading. Null where nobody is to be asked: see `prepareReread`. */
export function openReread(request: RereadRequest, { contextTokens }: { contextTokens: number }): RereadSession | null {
  const prepared = prepareReread(request, { contextTokens });
  if (!prepared) return null;
  const { article, statements, outputLang, model } = request;
  const { messages, passages, items, longest } = prepared;
  const sources = [{ ...article, number: 1 }, ...request.sources];
  const parser = createRereadParser(items.length);
  const shown = new Map<number, { reading: Reading | null | undefined; reread: Reread }>();

  function settle(place: number, reading: Reading | null | undefined): PlacedReread[] {
    const before = shown.get(place);
    if (before && before.reading === reading) return [];
    const statement = statements[place];
    if (!statement) return [];
    const reread = verified({ reading, statement }, sources, { model, lang: outputLang });
    shown.set(place, { reading, reread });
    return before && before.reread.result === 'notRead' && reread.result === 'notRead' ? [] : [{ place, reread }];
  }

  /** Statements with an answer, or (at the end) all. */
  function settleAll({ over }: { over: boolean }): PlacedReread[] {
    return items.flatMap((item, at) => {
      if (item.kind !== 'statement') return [];
      const reading = parser.answers.get(at + 1);
      return reading === undefined && !over && !shown.has(item.place) ? [] : settle(item.place, reading);
    });
  }

  /** Takes back whatever was shown. */
  function withdraw(): PlacedReread[] {
    return [...shown].flatMap(([place, { reread }]) => {
      shown.set(place, { reading: undefined, reread: notRead(model) });
      return reread.result === 'notRead' ? [] : [{ place, reread: notRead(model) }];
    });
  }

  return {
    messages,
    passages,
    longest,
    push(chunk) {
      parser.push(chunk);
      return outcomeOf(items, parser.answers) === 'passed' ? settleAll({ over: false }) : withdraw();
    },
    end({ whole }) {
      parser.end({ whole });
      const outcome = outcomeOf(items, parser.answers);
      if (outcome === 'passed') return { rereads: settleAll({ over: true }), outcome };
      const rereads = statements.map((_, place) => ({ place, reread: notRead(model) }));
      // A whole answer without a word on a canary is no reading either.
      return { rereads, outcome: whole ? 'failed' : outcome };
    },
    get over() {
      return parser.sawEnd || parser.looping;
    },
    get looping() {
      return parser.looping;
    },
    get thinking() {
      return parser.thinking;
    },
    get lost() {
      return outcomeOf(items, parser.answers) === 'failed';
    },
  };
}

function outcomeOf(items: readonly Item[], answers: ReadonlyMap<number, Reading | null>): CanaryOutcome {
  let judged = true;
  for (const [at, { kind }] of items.entries()) {
    if (kind === 'statement') continue;
    const verdict = answers.get(at + 1)?.verdict;
    if (verdict === undefined) judged = false;
    else if (kind === 'spoiled' ? verdict === 'says' : verdict !== 'says' && verdict !== 'partly') return 'failed';
  }
  return judged ? 'passed' : 'unjudged';
}
