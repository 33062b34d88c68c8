import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FoundFunction, functionsIn } from '../support/functions';
import { YET } from './functions.yet';

const LONGEST = 100;
const MOST_PARAMETERS = 3;

interface Named extends FoundFunction {
  path: string;
}

/** Functions whose parameters a library or the platform dictates, each with what dictates them. */
const DICTATED: Record<string, string> = {};

const all: Named[] = ['utils', 'components', 'entrypoints']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((path) => /\.tsx?$/.test(path))
  .flatMap((path) => functionsIn(path, readFileSync(path, 'utf8')).map((found) => ({ path, ...found })));

const where = ({ path, line, name }: Named) => `${path}:${line} ${name ?? '(unnamed)'}`;
const id = ({ path, name }: Named) => `${path} ${name ?? '(unnamed)'}`;
const ours = all.filter((found) => found.name !== null && !(id(found) in DICTATED));
const isNew = (rule: keyof typeof YET) => (found: Named) => !YET[rule].includes(id(found));

describe('functions', () => {
  it(`are at most ${LONGEST} lines long`, () => {
    const long = all.filter(({ lines }) => lines > LONGEST).filter(isNew('long'));
    expect(long.map((one) => `${where(one)} has ${one.lines} lines: give its parts names of their own`)).toEqual([]);
  });

  it(`take at most ${MOST_PARAMETERS} parameters`, () => {
    const many = ours.filter(({ parameters }) => parameters > MOST_PARAMETERS).filter(isNew('many'));
    expect(many.map((one) => `${where(one)} takes ${one.parameters}: name them in an options object`)).toEqual([]);
  });

  it('take no bare boolean', () => {
    const flags = ours.filter((found) => found.flags.length > 0).filter(isNew('flags'));
    expect(flags.map((one) => `${where(one)} takes ${one.flags.join(', ')}: name it in an options object`)).toEqual([]);
  });

  it('are listed as exceptions only while they stand', () => {
    expect(Object.keys(DICTATED).filter((one) => !all.some((found) => id(found) === one))).toEqual([]);
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
