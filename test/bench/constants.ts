import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Constant, constantsIn, type Moves, movesOf, movesText, scaled } from './lib/constants.ts';
import { constantsPage, type MeasuredConstant } from './lib/constants-page.ts';
import { FIGURES_FILE, type Figures } from './lib/results.ts';

/*
 * Halves and doubles each constant of the tables in `utils/core/constants`, one at a time, runs the benches of its part
 * on the development data and prints the moves. With --save they are written to test/bench/results/constants.json and
 * docs/constants.md. A run of one part or of a few constants replaces those rows only.
 */

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    parts: { type: 'string' },
    names: { type: 'string' },
    save: { type: 'boolean' },
  },
});
const { data, out } = values;
if (!data || !out) {
  console.error('npm run bench -- constants --data DIR --out DIR [--parts a,b] [--names A,B] [--save]');
  process.exit(1);
}

/** A bench that shows the effect of a part's constants. */
interface PartBench {
  bench: string;
  /** Further arguments. They choose sets of several kinds and languages that run fast: each bench runs some 100 times. */
  args: string[];
  /** The figures that are compared, and the number of points that 1 of them stands for. */
  figures: string[];
  points: number;
}

/** The tiers of the check whose shares of right and of wrong statements are compared. */
const TIERS = ['excerpt', 'wordsFound', 'notFound', 'figureNotFound'];

const BENCHES: Readonly<Record<string, PartBench[]>> = {
  check: [
    {
      bench: 'check',
      args: ['--sets', 'bump,falke_rank19,memerag_fr,qags_xsum'],
      figures: ['AUC', ...TIERS.flatMap((tier) => [`${tier}, of right`, `${tier}, of wrong`])],
      points: 100,
    },
  ],
  article: [
    {
      bench: 'extract',
      args: ['--sets', 'fr-news,fundus-eval,mozilla-readability'],
      figures: ['F1', 'prec.', 'recall'],
      points: 100,
    },
  ],
  instant: [{ bench: 'summary', args: ['--alone'], figures: ['instant Lsum'], points: 100 }],
  'same-event': [
    {
      bench: 'same-event',
      args: ['--fullest', '--sets', 'pairs_ecbplus_dev,pairs_g5w1h_clusters,pairs_rpm2_fr,semeval22_es'],
      figures: ['F1', 'AUC'],
      points: 1,
    },
  ],
  reprints: [
    { bench: 'reprints', args: [], figures: ['F1', 'AUC'], points: 1 },
    { bench: 'independent', args: [], figures: ['exact'], points: 100 },
  ],
};

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const TABLES = here('../../utils/core/constants');
const RESULTS = here('results/constants.json');

const wanted = (list: string | undefined, name: string): boolean => list?.split(',').includes(name) ?? true;
for (const file of readdirSync(TABLES).sort()) {
  const part = file.slice(0, -'.ts'.length);
  const benches = BENCHES[part] ?? [];
  if (!wanted(values.parts, part)) continue;
  const before = benches.map((one) => figuresWith(one, null));
  const constants = constantsIn(part, readFileSync(join(TABLES, file), 'utf8'));
  for (const constant of constants.filter(({ name }) => wanted(values.names, name))) {
    const row = measure(constant, benches, before);
    if (values.save) save(row);
  }
}
if (values.save) console.log('saved: test/bench/results/constants.json, docs/constants.md');

function measure(
  constant: Constant,
  benches: readonly PartBench[],
  before: readonly Record<string, Figures>[],
): MeasuredConstant {
  const at = (factor: number) => {
    const value = scaled(constant, factor);
    if (value === null) return null;
    const all = benches.map((one, i): Moves => movesOf(before[i] ?? {}, figuresWith(one, { ...constant, value }), one));
    const moves = merged(all);
    console.log(`${constant.part} ${constant.name} ${constant.value} → ${value}: ${movesText(moves)}`);
    return { value, ...moves };
  };
  const date = new Date().toISOString().slice(0, 10);
  return { ...constant, date, halved: at(0.5), doubled: at(2) };
}

/** The moves of several benches as those of one. */
function merged(all: readonly Moves[]): Moves {
  const tops = all.flatMap(({ most }) => most ?? []).sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  return { mean: Object.assign({}, ...all.map(({ mean }) => mean)), most: tops[0] ?? null };
}

/** The figures of a bench, set by set, with one constant as given instead of as it ships. */
function figuresWith({ bench, args }: PartBench, constant: Constant | null): Record<string, Figures> {
  const folder = join(out ?? '', bench);
  mkdirSync(folder, { recursive: true });
  const hooks = ['resolve', ...(constant ? ['override'] : [])].flatMap((name) => [
    '--import',
    pathToFileURL(here(`lib/${name}.ts`)).href,
  ]);
  const places = ['--data', data ?? '', '--out', folder];
  const { status, stderr } = spawnSync(process.execPath, [...hooks, here(`${bench}.ts`), ...places, ...args], {
    env: { ...process.env, ...(constant && { BENCH_CONSTANT: `${constant.part} ${constant.name} ${constant.value}` }) },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${bench}: ${stderr}`);
  const figures: Record<string, Figures> = JSON.parse(readFileSync(join(folder, FIGURES_FILE), 'utf8'));
  // Kinds of pairs ("SET / KIND") are parts of a set.
  return Object.fromEntries(Object.entries(figures).filter(([set]) => !set.includes(' / ')));
}

/** Saves a row at once: a part takes long enough to be stopped in the middle. */
function save(row: MeasuredConstant): void {
  const key = ({ part, name }: Constant) => `${part} ${name}`;
  const old: MeasuredConstant[] = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : [];
  const known = new Map([...old, row].map((one) => [key(one), one]));
  // In the order of the tables; constants that are gone are left out.
  const all = readdirSync(TABLES)
    .sort()
    .flatMap((file) => constantsIn(file.slice(0, -'.ts'.length), readFileSync(join(TABLES, file), 'utf8')))
    .flatMap((constant) => known.get(key(constant)) ?? []);
  writeFileSync(RESULTS, `[\n${all.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`);
  writeFileSync(here('../../docs/constants.md'), constantsPage(all));
}
