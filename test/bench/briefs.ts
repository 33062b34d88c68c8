import { parseArgs } from 'node:util';
import { believed } from '../../utils/core/article/believed';
import type { Extraction } from '../../utils/core/article/types';
import { withKnownOutlet } from '../../utils/core/coverage/outlets/known-name';
import { statementJson } from '../../utils/core/export/statement-json';
import { keyBrief } from '../../utils/core/instant/key-brief';
import { createChecker } from '../../utils/core/run/checking';
import { headlineWarning } from '../../utils/core/shown/headline-warning';
import { testI18n } from '../support/i18n';
import { type BriefFaults, faultsOf } from './lib/brief-faults';
import { openBenchPage } from './lib/browser';
import { type LabelledPage, type PageSet, readSets } from './lib/pages';
import { compareResults, type Figures } from './lib/results';
import { percentile, table, writePredictions } from './lib/write';

/*
 * The instant brief of every news page of the sets, read in a real Chromium and written as the extension does. Prints
 * the share of briefs with each fault, and some of the worst.
 */

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    sets: { type: 'string' },
    show: { type: 'boolean', default: false },
    save: { type: 'boolean' },
  },
});
if (!values.data || !values.out) {
  console.error('npm run bench -- briefs --data DIR --out DIR [--sets a,b] [--show] [--save]');
  process.exit(1);
}

const FAULTS = ['leaning', 'halfQuotations', 'glued', 'nearDuplicates', 'notVerbatim'] as const;

const NAMES: Record<(typeof FAULTS)[number], string> = {
  leaning: 'leaning',
  halfQuotations: 'half quotations',
  glued: 'glued',
  nearDuplicates: 'near-duplicates',
  notVerbatim: 'not verbatim',
};

interface Made {
  line: object;
  warned: boolean;
  faults: BriefFaults;
  ms: number;
}

const i18n = testI18n('en');
const NO_ADDRESS = 'https://unknown.invalid/page';
let sets: PageSet[];
try {
  sets = readSets(
    values.data,
    values.sets?.split(',').map((name) => name.trim()),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const browser = await openBenchPage();
const rows: string[][] = [];
const results: Record<string, Figures> = {};
try {
  for (const set of sets) {
    const pages = set.pages.filter(({ kind }) => kind === 'news');
    if (pages.length === 0) continue;
    const made: Made[] = [];
    for (const page of pages) made.push(make(page, await read(set, page)));
    writePredictions(
      values.out,
      set.name,
      made.map(({ line }) => line),
    );
    const figures = figuresOf(made);
    results[set.name] = figures;
    rows.push([set.name, ...Object.entries(figures).map(([name, value]) => cell(name, value))]);
  }
} finally {
  await browser.close();
}
const [first] = Object.values(results);
if (first) console.log(table([['share of briefs', ...Object.keys(first)], ...rows]));
compareResults('briefs', results, values);

async function read(set: PageSet, page: LabelledPage): Promise<Extraction | null> {
  try {
    return await browser.call<Extraction>('read', set.html(page), page.url ?? NO_ADDRESS);
  } catch (error) {
    console.error(`${set.name}/${page.id}: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}

function make({ id, lang }: LabelledPage, extraction: Extraction | null): Made {
  const none = { leaning: [], halfQuotations: [], glued: [], nearDuplicates: [], notVerbatim: [] };
  if (!extraction?.ok) {
    const line = { id, lang, kind: null, category: '', outlet: '', headline: '', headlineWarning: null };
    const faults = { ...none, empty: true, outOfOrder: false };
    return { line: { ...line, standfirst: [], story: [] }, warned: false, faults, ms: Number.NaN };
  }
  const article = withKnownOutlet(believed(extraction.article));
  const start = performance.now();
  const written = keyBrief(article, { length: 'medium' });
  const ms = performance.now() - start;
  const brief = createChecker(article, article.lang).brief(written);
  const warning = headlineWarning(brief, i18n);
  const faults = faultsOf(brief, article.passages);
  if (values.show) show(id, faults);
  const line = {
    ...{ id, lang: brief.lang, kind: article.kind, category: brief.category, outlet: article.outlet },
    ...{ headline: brief.headline, headlineWarning: warning || null },
    standfirst: brief.standfirst.map(statementJson),
    story: brief.story.map(statementJson),
  };
  return { line, warned: warning !== '', faults, ms };
}

function show(id: string, faults: BriefFaults): void {
  if (faults.outOfOrder) console.log(`${id}: out of order`);
  for (const fault of FAULTS) for (const text of faults[fault]) console.log(`${id}: ${fault}: ${text}`);
}

function figuresOf(made: readonly Made[]): Figures {
  const share = (holds: (one: Made) => boolean) => made.filter(holds).length / made.length;
  const times = made.map(({ ms }) => ms).filter((ms) => !Number.isNaN(ms));
  return {
    warned: share(({ warned }) => warned),
    'out of order': share(({ faults }) => faults.outOfOrder),
    ...Object.fromEntries(FAULTS.map((fault) => [NAMES[fault], share(({ faults }) => faults[fault].length > 0)])),
    empty: share(({ faults }) => faults.empty),
    pages: made.length,
    'ms median': percentile(times, 0.5),
    'ms p95': percentile(times, 0.95),
  };
}

function cell(name: string, value: number): string {
  if (name === 'pages') return String(value);
  return name.startsWith('ms') ? value.toFixed(1) : `${(100 * value).toFixed(1)} %`;
}
