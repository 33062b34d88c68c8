import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EngineError } from '../../utils/core/brief/engine-error.ts';
import type { RemoteConfig } from '../../utils/core/settings/endpoint.ts';
import { toEngineError } from '../../utils/engines/remote/errors.ts';
import { createExchange } from '../../utils/engines/remote/exchange.ts';
import { isPiece } from '../../utils/engines/shared/phase.ts';
import { readClaims } from './lib/claims.ts';
import {
  type AskReader,
  bySource,
  type ReadTwice,
  type RereadFigures,
  readOnce,
  rereadFigures,
} from './lib/reread-claims.ts';
import { table, writeLines } from './lib/write.ts';

/*
 * The second reading of labelled statements by any endpoint that speaks the chat-completions protocol: what it keeps of
 * right and of wrong statements, if its quotations stand, if it sees what was spoiled, and if two orders agree. The
 * claims on each source are read twice, with other canaries and in another order.
 */

const { values } = parseArgs({
  options: {
    ...{ data: { type: 'string' }, out: { type: 'string' }, sets: { type: 'string' }, limit: { type: 'string' } },
    ...{ 'base-url': { type: 'string' }, key: { type: 'string', default: '' }, model: { type: 'string' } },
    'context-tokens': { type: 'string', default: '32000' },
  },
} as const);
const { data, out, model, key } = values;
const baseURL = values['base-url'];
if (!data || !out || !baseURL || !model) {
  console.error(
    'npm run bench -- reread --data DIR --out DIR --base-url U --model M [--key K] [--limit N] [--sets a,b] [--context-tokens N]',
  );
  process.exit(1);
}

/** Requests in a row that may fail before the bench gives up. */
const MOST_FAILED = 5;

const contextTokens = Number(values['context-tokens']);
const config: RemoteConfig = { provider: 'custom', baseURL, key, model, headers: {}, contextTokens };
const deps = {
  fetch: (input: string | URL | Request, init?: RequestInit) => fetch(input, init),
  now: Date.now,
  extensionOrigin: '',
  online: () => true,
  fresh: true,
};
const exchange = createExchange(config, deps);

const ask: AskReader = async function* answer(messages) {
  const stop = new AbortController();
  try {
    for await (const piece of exchange.send(messages, { signal: stop.signal })) {
      if (!isPiece(piece)) continue;
      yield piece.text;
    }
  } catch (error) {
    throw await toEngineError(error, config, deps);
  } finally {
    stop.abort();
  }
};

const wanted = values.sets?.split(',');
const sets = readClaims(join(data, 'faithfulness')).filter(({ name }) => wanted?.includes(name) ?? true);
const limit = values.limit === undefined ? Number.POSITIVE_INFINITY : Math.ceil(Number(values.limit) / sets.length);
const rows: object[] = [];
const figures: [string, RereadFigures][] = [];
const all: ReadTwice[] = [];
let unasked = 0;
let failed = 0;
let inARow = 0;

for (const { name, claims } of sets) {
  const read: ReadTwice[] = [];
  let statements = 0;
  for (const [nth, group] of spread(bySource(claims)).entries()) {
    if (statements + group.length > limit && statements > 0) break;
    const one = await readTwice(group, nth);
    if (one === null) continue;
    statements += group.length;
    read.push(one);
    for (const [i, claim] of group.entries()) {
      const said = one.readings.map(({ heard, passed }) => {
        const { reading, result, quote, differs } = heard[i] ?? {};
        return { passed, said: reading?.verdict ?? null, result, quote, differs };
      });
      rows.push({
        id: claim.id,
        set: name,
        label: claim.right ? 1 : 0,
        result: said[0]?.result ?? 'notRead',
        readings: said,
      });
    }
  }
  if (read.length > 0) figures.push([`${name}`, rereadFigures(read)]);
  all.push(...read);
}

writeLines(out, 'reread', rows);
if (all.length > 0) figures.push(['all', rereadFigures(all)]);
const names = Object.keys(figures[0]?.[1] ?? {}) as (keyof RereadFigures)[];
const cell = (name: keyof RereadFigures, value: number) => {
  if (name === 'statements' || name === 'readings') return String(value);
  return Number.isNaN(value) ? '–' : (100 * value).toFixed(1);
};
console.log(
  table([
    [`${model}, %`, ...figures.map(([name]) => name)],
    ...names.map((name) => [name, ...figures.map(([, one]) => cell(name, one[name]))]),
  ]),
);
console.log(`sources without canaries, not asked: ${unasked}; requests that failed: ${failed}`);
console.log(`predictions: ${join(out, 'predictions', 'reread.jsonl')}`);

/** Some of the beginning, the middle and the end first: with a limit, not one kind of source alone is read. */
function spread<T>(list: readonly T[]): T[] {
  const step = Math.max(1, Math.floor(list.length / 17));
  return Array.from({ length: step }, (_, from) => list.filter((_, i) => i % step === from)).flat();
}

async function readTwice(group: ReadTwice['claims'], nth: number): Promise<ReadTwice | null> {
  const readings: ReadTwice['readings'] = [];
  for (const order of [1, 2]) {
    try {
      const reading = await readOnce(group, ask, { seed: 2 * nth + order, contextTokens, model: model ?? '' });
      inARow = 0;
      if (reading) readings.push(reading);
      else unasked += order === 1 ? 1 : 0;
    } catch (error) {
      failed++;
      if (++inARow < MOST_FAILED && error instanceof EngineError) continue;
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    }
  }
  return readings.length > 0 ? { claims: group, readings } : null;
}
