import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded } from '../../../utils/core/reread/canaries/random';
import type { Claim } from '../../bench/lib/claims';
import { type AskReader, bySource, readOnce, rereadFigures } from '../../bench/lib/reread-claims';
import { always, careful, guesser, inventive, obedient, type Reader } from '../../support/readers';
import { DAM } from '../core/reread/stories';
import { playServer, streams } from '../engines/remote/server';

const claim = (id: string, text: string, right: boolean): Claim => ({ id, lang: 'en', passages: DAM, text, right });
const CLAIMS = [
  claim('a', 'Engineers found 12 cracks in the wall near the left abutment.', true),
  claim('b', 'Most of them are insured with Nordkasse.', true),
  claim('c', 'Lawyer Ilse Brandvold represents 340 families.', false),
  claim('d', 'Its shares fell by 8 percent on Friday.', false),
];

const answering = (reader: Reader): AskReader =>
  async function* answer(messages) {
    yield reader(messages);
  };

async function figuresOf(reader: Reader) {
  const readings = [];
  for (const seed of [1, 2]) {
    const reading = await readOnce(CLAIMS, answering(reader), {
      seed,
      contextTokens: 32_000,
      model: 'm',
    });
    if (reading) readings.push(reading);
  }
  return rereadFigures([{ claims: CLAIMS, readings }]);
}

describe('the figures of a reader', () => {
  it('that reads well', async () => {
    expect(await figuresOf(careful)).toMatchObject({
      ...{ statements: 4, readings: 2, 'kept right': 1, 'kept wrong': 0, 'lowered right': 0, 'lowered wrong': 1 },
      ...{ 'quotations verbatim': 1, 'lines read': 1, 'canaries caught': 1, 'control found': 1 },
      ...{ 'readings thrown away': 0, 'orders agree': 1 },
    });
  });

  it.each<[string, Reader, object]>([
    [
      'always says yes',
      always('SAYS'),
      { 'kept wrong': 0, 'canaries caught': 0, 'control found': 1, 'readings thrown away': 1 },
    ],
    [
      'always says no',
      always('SILENT'),
      { 'kept right': 0, 'canaries caught': 1, 'control found': 0, 'readings thrown away': 1 },
    ],
    ['makes its quotations up', inventive, { 'kept right': 0, 'quotations verbatim': 0, 'readings thrown away': 0 }],
    ['says nothing', () => '', { 'lines read': 0, 'readings thrown away': 1 }],
    ['obeys an article that says nothing of it', obedient, { 'kept right': 1, 'readings thrown away': 0 }],
  ])('that %s', async (_, reader, figures) => {
    expect(await figuresOf(reader)).toMatchObject(figures);
  });

  it('that guesses: two orders do not agree', async () => {
    expect((await figuresOf(guesser(seeded(5))))['orders agree']).toBeLessThan(1);
  });

  it('are of nobody where the source gives no canaries', async () => {
    const short = [{ ...claim('a', 'It rained.', true), passages: ['It rained.'] }];
    expect(
      await readOnce(
        short,
        answering(() => ''),
        { seed: 1, contextTokens: 32_000, model: 'm' },
      ),
    ).toBeNull();
  });
});

it('claims are read by source, twelve at a time', () => {
  const many = Array.from({ length: 30 }, (_, i) => claim(String(i), `Claim ${i}.`, true));
  const other = { ...claim('x', 'Other.', true), passages: ['Other.'] };
  expect(bySource([...many, other]).map((group) => group.length)).toEqual([12, 12, 6, 1]);
});

describe('the bench', () => {
  let server: Awaited<ReturnType<typeof playServer>>;
  const folder = mkdtempSync(join(tmpdir(), 'reread-'));
  beforeAll(async () => {
    server = await playServer();
    mkdirSync(join(folder, 'faithfulness'));
    const lines = CLAIMS.map(({ id, text, passages, lang, right }) =>
      JSON.stringify({ id, claim: text, passages, lang, label: right ? 1 : 0 }),
    );
    writeFileSync(join(folder, 'faithfulness', 'dam.jsonl'), lines.join('\n'));
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('asks an endpoint, and writes what it said of each statement', async () => {
    server.play((got, response) => {
      const messages = (got.body.messages ?? []).map(({ content }) => ({ role: 'user' as const, content }));
      return streams(careful(messages))(got, response);
    });
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...['--import', pathToFileURL(resolve('test/bench/lib/resolve.ts')).href, 'test/bench/reread.ts'],
      ...['--data', folder, '--out', folder, '--base-url', server.base, '--key', 'k', '--model', 'test-model'],
    ]);
    expect(stdout).toMatch(/kept right +100\.0 +100\.0\nkept wrong +0\.0 +0\.0\n/);
    expect(server.got.length).toBe(2);
    expect(server.got[0]?.headers.authorization).toBe('Bearer k');
    const rows = readFileSync(join(folder, 'predictions', 'reread.jsonl'), 'utf8')
      .trim()
      .split('\n');
    expect(rows.map((row) => JSON.parse(row))).toMatchObject([
      { id: 'a', set: 'dam', label: 1, result: 'says', readings: [{ passed: true, said: 'says' }, { result: 'says' }] },
      { id: 'b', label: 1, result: 'says' },
      { id: 'c', label: 0, result: 'contradicts' },
      { id: 'd', label: 0, result: 'contradicts' },
    ]);
  }, 60_000);

  it('counts requests that fail', async () => {
    server.play((_got, response) => void response.writeHead(401).end());
    const run = promisify(execFile)(process.execPath, [
      ...['--import', pathToFileURL(resolve('test/bench/lib/resolve.ts')).href, 'test/bench/reread.ts'],
      ...['--data', folder, '--out', folder, '--base-url', server.base, '--model', 'test-model'],
    ]);
    expect((await run).stdout).toContain('requests that failed: 2');
  }, 60_000);
});
