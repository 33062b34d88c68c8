import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { LATEST_URLS } from '../newsroom/indexes/feeds.ts';
import { SEARXNG_HOST } from '../newsroom/indexes/searxng.ts';
import { SAMPLE_URL } from '../newsroom/server.ts';
import { ACTIONS, brief, PRIVATE_PAGE, setSettings } from './actions.ts';
import { chromiumSubject } from './chromium.ts';
import { firefoxSubject } from './firefox.ts';
import { type Kept, lost, READ_KEPT } from './kept.ts';
import { type Step, stepOf } from './plan.ts';
import { faultOfRequest, KEY, MODEL_HOST } from './requests.ts';
import { ended } from './state.ts';
import type { FaultName, Subject } from './subject.ts';
import { within } from './within.ts';
import { startWorld } from './world.ts';

/*
 * Clicks through everything for some minutes while things go wrong, all of it by chance from a seed, and watches that
 * nothing that must never happen does: see the list at the end of docs/security.md. A run of the same seed takes the
 * same steps, in the same order.
 */

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    browser: { type: 'string', default: 'chromium' },
    /** Ends after so many steps, whatever the time. */
    steps: { type: 'string' },
    /** Writes each step, with the milliseconds since the start. */
    verbose: { type: 'boolean', default: false },
  },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed);
const most = values.steps === undefined ? Number.POSITIVE_INFINITY : Number(values.steps);
if (!(minutes > 0) || !Number.isInteger(seed) || !['chromium', 'firefox'].includes(values.browser)) {
  console.error('npm run soak -- [--minutes 10] [--seed S] [--browser chromium|firefox] [--steps N]');
  process.exit(2);
}

/** Longest time (ms) of one step, beside what the panel then waits for. */
const CALL_MS = 30_000;
/** Steps between two looks at what is kept. */
const LOOK_EVERY = 6;
/** Tabs are closed when there are more steps since than this. */
const TIDY_EVERY = 15;
/** How much memory may grow over rounds of the same actions, as a share. */
const GROWTH = 0.15;
const ROUNDS = 4;
const SETTINGS = {
  engine: 'remote',
  provider: 'custom',
  endpoints: {
    custom: { baseURL: `https://${MODEL_HOST}/v1`, model: 'newsroom-large', headers: {}, contextTokens: 0 },
  },
  searxng: `https://${SEARXNG_HOST}`,
  // Without feeds of the reader's own those to start with are asked, and sitemaps of every outlet in the table.
  feeds: LATEST_URLS.slice(0, 3).map((url) => ({ url, title: new URL(url).hostname })),
  findersOff: ['sitemaps'],
  keepBriefs: 500,
};

const violations: string[] = [];
const counts = { actions: 0, faults: {} as Partial<Record<FaultName, number>>, missed: 0, reopened: 0 };
const say = (line: string) => process.stdout.write(`${line}\n`);
const violate = (at: string, what: string) => {
  violations.push(`${at}: ${what}`);
  say(`  ! ${at}: ${what}`);
};

const world = await startWorld();
const subject: Subject = await (values.browser === 'firefox' ? firefoxSubject(world) : chromiumSubject(world));
const possible = Object.keys(subject.faults) as FaultName[];
const known = new Set([...LATEST_URLS.map((url) => new URL(url).hostname)]);
let kept: Kept | null = null;
let asked = 0;
/** Steps that what is broken stays broken. */
let lasting = 0;

/** Runs an action and its fault; true where the action came through. */
async function take({ action, fault, after, dice }: Step): Promise<boolean> {
  const [forAction, forFault] = [dice, dice.next()];
  const broken = async () => {
    if (!fault) return;
    await sleep(after);
    counts.faults[fault] = (counts.faults[fault] ?? 0) + 1;
    await within(subject.faults[fault]?.(forFault) ?? Promise.resolve(), CALL_MS, fault).catch((error) =>
      say(`  (${fault}: ${short(error)})`),
    );
  };
  const breaking = broken();
  const through = await within(ACTIONS[action].run(subject, forAction), CALL_MS, action).then(
    () => true,
    (error) => {
      if (!fault && lasting === 0) say(`  (${action}: ${short(error)})`);
      return false;
    },
  );
  await breaking;
  return through;
}

const short = (error: unknown) => String(error).split('\n')[0]?.slice(0, 160) ?? '';

/** Looks at what is kept; nothing that was there may be missing. */
async function look(at: string): Promise<void> {
  try {
    const now = (await within(subject.inOwnPage('THIRD-PARTY.txt', READ_KEPT), CALL_MS, 'the stores')) as Kept;
    if (kept) for (const one of lost(kept, now)) violate(at, `lost ${one}`);
    if (Object.values(now.briefs).includes(PRIVATE_PAGE)) violate(at, 'a page of a private window is kept');
    kept = now;
  } catch (error) {
    // Where the disk is full or the extension is just being loaded, the next look tells.
    say(`  (a look at what is kept: ${short(error)})`);
  }
}

async function watch(at: string): Promise<void> {
  for (const error of await subject.uncaught().catch(() => [])) violate(at, `nobody caught: ${error}`);
  const { requests } = subject.newsroom;
  for (; asked < requests.length; asked++) {
    const request = requests[asked];
    const fault = request ? faultOfRequest(request, known) : null;
    if (fault) violate(at, fault);
  }
}

/** Makes sure that there is a panel with a brief, as a reader would, who clicks again where a click did nothing. */
async function recover(at: string): Promise<void> {
  for (let tries = 0; tries < 3; tries++) {
    const there = await subject.inPanel("return document.querySelector('main') !== null").catch(() => false);
    if (there) return;
    counts.reopened++;
    await within(brief(subject, SAMPLE_URL), CALL_MS, 'a brief').catch((error) =>
      say(`  (opening the panel again: ${short(error)})`),
    );
  }
  violate(at, 'the panel does not open any more');
}

async function soak(): Promise<void> {
  const end = performance.now() + minutes * 60_000;
  for (let number = 0; number < most && performance.now() < end && violations.length < 20; number++) {
    const step = stepOf(seed, number, possible);
    const at = `step ${number} (${step.action}${step.fault ? `, ${step.fault} after ${step.after} ms` : ''})`;
    counts.actions++;
    if (values.verbose) say(`${Math.round(performance.now())} ${at}`);
    if (!(await take(step))) counts.missed++;
    if (step.fault) lasting = Math.max(lasting, 1 + (number % 3));
    else if (lasting > 0 && --lasting === 0)
      await within(subject.mend(), CALL_MS, 'mending').catch((error) => say(`  (mending: ${short(error)})`));
    if (lasting === 0) await recover(at);
    // A run that waits for a network that is gone ends too, so this is asked whatever is broken.
    const waits = await ended(subject);
    if (waits !== '' && waits !== 'the panel' && !waits.startsWith('the panel (')) violate(at, `never ended: ${waits}`);
    if (number % LOOK_EVERY === LOOK_EVERY - 1) await look(at);
    if (number % TIDY_EVERY === TIDY_EVERY - 1)
      await within(subject.tidy(), CALL_MS, 'closing tabs').catch((error) => say(`  (${short(error)})`));
    await watch(at);
  }
  await within(subject.mend(), CALL_MS, 'mending').catch((error) => say(`  (mending: ${short(error)})`));
  await look('the end');
  await watch('the end');
}

/** Does the same things again and again with nothing broken: memory stays as it was after the first rounds. */
async function measure(): Promise<string> {
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await subject.tidy();
    for (const name of ['brief', 'part', 'citation', 'library'] as const) {
      await ACTIONS[name].run(subject, stepOf(seed, 0, []).dice).catch(() => undefined);
      await ended(subject);
    }
    const bytes = await subject.memory().catch(() => null);
    if (bytes !== null) rounds.push(bytes);
  }
  const [, second, ...later] = rounds;
  const last = later.at(-1);
  if (second === undefined || last === undefined) return 'not told by this browser';
  const growth = last / second - 1;
  if (growth > GROWTH) violate('rounds without faults', `memory grew by ${Math.round(growth * 100)} %`);
  return `${(second / 1e6).toFixed(1)} MB, then ${(last / 1e6).toFixed(1)} MB`;
}

say(`Seed ${seed}, ${values.browser}, ${minutes} minutes`);
let memory = '';
try {
  await subject.inOwnPage('options.html', setSettings(SETTINGS));
  await ACTIONS.key.run(subject);
  await brief(subject, SAMPLE_URL);
  await soak();
  memory = await measure();
} finally {
  await within(subject.close(), CALL_MS, 'closing the browser').catch((error) => say(`  (${short(error)})`));
  await world.close();
}
const faults = Object.values(counts.faults).reduce((sum, count) => sum + count, 0);
say(
  `${counts.actions} actions (${counts.missed} of them cut short), ${faults} faults: ${JSON.stringify(counts.faults)}`,
);
say(`The panel was opened again ${counts.reopened} times; memory after collection: ${memory}`);
say(`${Object.keys((kept as Kept | null)?.briefs ?? {}).length} briefs kept, key kept: ${KEY.slice(0, 7)}…`);
say(
  violations.length === 0
    ? 'Nothing that must never happen did.'
    : `${violations.length} things that must never happen did:`,
);
for (const one of violations) say(`- ${one}`);
say(`Again: npm run soak -- --minutes ${minutes} --seed ${seed} --browser ${values.browser}`);
// What no longer answers must not keep the process.
process.exit(violations.length === 0 ? 0 : 1);
