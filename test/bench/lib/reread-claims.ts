import type { Article } from '../../../utils/core/article/types.ts';
import type { Messages } from '../../../utils/core/brief/prompts/prompt.ts';
import type { RereadResult } from '../../../utils/core/brief/types.ts';
import { checkStatement } from '../../../utils/core/check/check.ts';
import { indexSources } from '../../../utils/core/check/read/index-sources.ts';
import { createRereadParser } from '../../../utils/core/reread/parser/reread-parser.ts';
import { prepareReread } from '../../../utils/core/reread/prepare.ts';
import type { Reading } from '../../../utils/core/reread/types.ts';
import { verified } from '../../../utils/core/reread/verify.ts';
import type { Claim } from './claims.ts';

/** Asks a model, and yields its answer piece by piece; leaving the loop ends it. */
export type AskReader = (messages: Messages) => AsyncIterable<string>;

/** One claim as a reading heard it. */
interface Heard {
  reading: Reading | null | undefined;
  result: RereadResult;
  quote: string;
  differs: string;
  /** Its quotations all stand where they are said to; null where it has none. */
  quoted: boolean | null;
}

/** One reading of the claims on one source. */
export interface ClaimsReading {
  passed: boolean;
  /** The verdicts on the two spoiled sentences and on the untouched one; undefined where there is none. */
  spoiled: (Reading['verdict'] | undefined)[];
  control: Reading['verdict'] | undefined;
  heard: Heard[];
}

/** The claims on one source, and what two readings in different order said of them. */
export interface ReadTwice {
  claims: readonly Claim[];
  readings: ClaimsReading[];
}

function articleOf({ passages, lang }: Claim): Article {
  return {
    ...{ url: '', canonicalUrl: '', title: '', byline: [], outlet: '', publishedAt: null, updatedAt: null },
    ...{ kind: 'news', section: null, isArticle: true, score: 1, paywalled: false, cut: false, words: 0 },
    ...{ scope: 'article', confidence: 1, doubt: null, captions: [], lang },
    passages: passages.map((text, i) => ({ n: i + 1, text, kind: 'paragraph' })),
  };
}

/** Most claims on one source in one reading. */
const MOST = 12;

/** Claims by their source, in order; of one source at most twelve together. */
export function bySource(claims: readonly Claim[]): Claim[][] {
  const groups = new Map<string, Claim[][]>();
  for (const claim of claims) {
    const source = claim.passages.join('\n');
    const parts = groups.get(source) ?? [[]];
    groups.set(source, parts);
    if ((parts.at(-1)?.length ?? 0) >= MOST) parts.push([]);
    parts.at(-1)?.push(claim);
  }
  return [...groups.values()].flat();
}

/**
 * Has the claims on one source read once; null where the source gives no canaries: nobody is asked then. Rejects as
 * `ask` does.
 */
export async function readOnce(
  claims: readonly Claim[],
  ask: AskReader,
  how: { seed: number; contextTokens: number; model: string },
): Promise<ClaimsReading | null> {
  const [first] = claims;
  if (!first) return null;
  const article = articleOf(first);
  const index = indexSources([{ number: 1, ...article }]);
  const options = { lang: first.lang, publishedAt: null };
  const statements = claims.map(({ text }) => {
    const { verdict } = checkStatement({ text, citations: [] }, index, options);
    return { text, citations: [], figureMissing: verdict === 'figureNotFound' };
  });
  const sources = [{ ...article, number: 1 }];
  const request = { article, sources: [], statements, outputLang: first.lang ?? 'en', tokenBudget: 60_000, ...how };
  const prepared = prepareReread(request, how);
  if (!prepared) return null;
  const parser = createRereadParser(prepared.items.length);
  let length = 0;
  for await (const piece of ask(prepared.messages)) {
    parser.push(piece);
    length += piece.length;
    if (parser.looping || parser.sawEnd || length > prepared.longest) break;
  }
  parser.end({ whole: true });
  const said = prepared.items.map((item, at) => ({ item, reading: parser.answers.get(at + 1) }));
  const spoiled = said.flatMap(({ item, reading }) => (item.kind === 'spoiled' ? [reading?.verdict] : []));
  const control = said.find(({ item }) => item.kind === 'control')?.reading?.verdict;
  const passed = spoiled.every((verdict) => verdict && verdict !== 'says') && /^(?:says|partly)$/.test(control ?? '');
  const heard = statements.map((statement, place): Heard => {
    const reading = said.find(({ item }) => item.kind === 'statement' && item.place === place)?.reading;
    const reader = { model: how.model, lang: first.lang };
    const { result, quote, differs } = verified({ reading, statement }, sources, reader);
    const lowered = reading && { ...reading, verdict: 'partly' as const };
    const quoted =
      reading && reading.quotes.length > 0
        ? verified({ reading: lowered, statement }, sources, reader).result === 'partly'
        : null;
    return { reading, result: passed ? result : 'notRead', quote, differs, quoted };
  });
  return { passed, spoiled, control, heard };
}

/** The figures of readings, each a share from 0 to 1 or a count. */
export interface RereadFigures {
  statements: number;
  readings: number;
  /** Right and wrong statements of which a reading that was not thrown away says that the source says them. */
  'kept right': number;
  'kept wrong': number;
  /** Right ones that were lowered, and wrong ones. */
  'lowered right': number;
  'lowered wrong': number;
  /** Quotations that stand where they are said to. */
  'quotations verbatim': number;
  /** Statements and canaries with an answer in some form. */
  'lines read': number;
  'canaries caught': number;
  'control found': number;
  'readings thrown away': number;
  /** Statements of which two readings in different order say the same. */
  'orders agree': number;
}

const share = (list: readonly boolean[]) => (list.length > 0 ? list.filter(Boolean).length / list.length : Number.NaN);

/** The figures of claims that were read twice. */
export function rereadFigures(all: readonly ReadTwice[]): RereadFigures {
  const readings = all.flatMap((one) => one.readings);
  const judged = all.flatMap(({ claims, readings: both }) =>
    both.flatMap(({ heard }) => heard.map((one, i) => ({ ...one, right: claims[i]?.right === true }))),
  );
  const of = (right: boolean, results: readonly RereadResult[]) =>
    share(judged.flatMap((one) => (one.right === right ? [results.includes(one.result)] : [])));
  const spoiled = readings.flatMap((one) => one.spoiled);
  const control = readings.map((one) => one.control);
  return {
    statements: all.reduce((sum, { claims }) => sum + claims.length, 0),
    readings: readings.length,
    'kept right': of(true, ['says']),
    'kept wrong': of(false, ['says']),
    'lowered right': of(true, ['partly', 'contradicts', 'silent']),
    'lowered wrong': of(false, ['partly', 'contradicts', 'silent']),
    'quotations verbatim': share(judged.flatMap(({ quoted }) => (quoted === null ? [] : [quoted]))),
    'lines read': share([
      ...judged.map(({ reading }) => Boolean(reading)),
      ...[...spoiled, ...control].map((verdict) => verdict !== undefined),
    ]),
    'canaries caught': share(spoiled.map((verdict) => verdict !== undefined && verdict !== 'says')),
    'control found': share(control.map((verdict) => verdict === 'says' || verdict === 'partly')),
    'readings thrown away': share(readings.map(({ passed }) => !passed)),
    'orders agree': share(
      all.flatMap(({ readings: [one, other] }) =>
        one && other ? one.heard.map(({ reading }, i) => reading?.verdict === other.heard[i]?.reading?.verdict) : [],
      ),
    ),
  };
}
