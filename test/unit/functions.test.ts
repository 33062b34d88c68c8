import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FoundFunction, functionsIn } from '../support/functions';

const LONGEST = 100;
const MOST_PARAMETERS = 3;
const MOST_LONG = 3;

/** Functions that may be longer, as "path name", each with the reason. */
const LONG: Record<string, string> = {};

/** Functions whose parameters a library or the platform dictates, as "path name", each with the name of that. */
const DICTATED: Record<string, string> = {};

interface Placed extends FoundFunction {
  path: string;
}

const all: Placed[] = ['utils', 'components', 'entrypoints']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((path) => /\.tsx?$/.test(path))
  .flatMap((path) => functionsIn(path, readFileSync(path, 'utf8')).map((found) => ({ path, ...found })));

const id = ({ path, name }: Placed) => `${path} ${name ?? '(unnamed)'}`;
const where = ({ path, line, name }: Placed) => `${path}:${line} ${name ?? '(unnamed)'}`;
/** Named functions whose parameters are not dictated; unnamed ones mostly fit the function that they are passed to. */
const ours = all.filter((found) => found.name !== null && !(id(found) in DICTATED));

describe('functions', () => {
  it(`are at most ${LONGEST} lines long`, () => {
    const long = all.filter((found) => found.lines > LONGEST && !(id(found) in LONG));
    expect(long.map((one) => `${where(one)} has ${one.lines} lines: give its parts names of their own`)).toEqual([]);
    expect(Object.keys(LONG).length).toBeLessThanOrEqual(MOST_LONG);
  });

  it(`take at most ${MOST_PARAMETERS} parameters`, () => {
    const many = ours.filter(({ parameters }) => parameters > MOST_PARAMETERS);
    expect(many.map((one) => `${where(one)} takes ${one.parameters}: name them in an options object`)).toEqual([]);
  });

  it('take no bare boolean', () => {
    const flagged = ours.filter(({ flags }) => flags.length > 0);
    expect(flagged.map((one) => `${where(one)} takes ${one.flags.join(', ')}: name it in an options object`)).toEqual(
      [],
    );
  });

  it('are excused only while they need it', () => {
    const long = new Set(all.filter(({ lines }) => lines > LONGEST).map(id));
    const odd = new Set(all.filter((one) => one.parameters > MOST_PARAMETERS || one.flags.length > 0).map(id));
    expect(Object.keys(LONG).filter((one) => !long.has(one))).toEqual([]);
    expect(Object.keys(DICTATED).filter((one) => !odd.has(one))).toEqual([]);
  });
});

describe('what the rules are read from', () => {
  const read = (text: string) =>
    functionsIn('some.tsx', text).map(({ name, parameters, flags }) => [name, parameters, flags]);

  it.each([
    ['function open(a: string, b = false) {}', 'open', 2, ['b = false']],
    ['export const open = (a: boolean | undefined) => a;', 'open', 1, ['a: boolean | undefined']],
    ['const open: Open = async (a) => a;', 'open', 1, []],
    ['const made = { open(a?: boolean) {} };', 'open', 1, ['a?: boolean']],
    ['class Made { open = (a: true) => a; }', 'open', 1, ['a: true']],
    ['interface Made { open(a: number, b: boolean): void }', 'open', 2, ['b: boolean']],
    ['interface Made { open: (a: number, b: boolean) => void }', 'open', 2, ['b: boolean']],
    ['type Open = (a: boolean) => void;', 'Open', 1, ['a: boolean']],
    ['function open({ whole }: { whole: boolean }) {}', 'open', 1, []],
    ['texts.reduce((a, b, c, d) => a);', null, 4, []],
  ])('%s', (text, name, parameters, flags) => {
    expect(read(text)).toEqual([[name, parameters, flags]]);
  });
});
