import { until } from '../e2e/support/until.ts';
import { LATEST_URLS } from '../newsroom/indexes/feeds.ts';
import { FRENCH_SAMPLE_URL, SAMPLE_URL } from '../newsroom/server.ts';
import type { Dice } from './dice.ts';
import { KEY } from './requests.ts';
import { runOf } from './state.ts';
import type { Subject } from './subject.ts';

interface Action {
  weight: number;
  run(subject: Subject, dice: Dice): Promise<unknown>;
}

/** Pages of many kinds: news, opinion, wire, live, French, hostile, and some that are no article. */
const PAGES = [
  SAMPLE_URL,
  FRENCH_SAMPLE_URL,
  'https://www.tidewater-post.example/world/tarrow-dam-seepage',
  'https://www.commonweal-review.example/opinion/a-dam-is-a-promise',
  'https://www.metro-ledger.example/environment/2026/tarrow-dam-how-warning-was-missed-88213',
  'https://www.continental-press.example/wire/2026/11/22/cpa-3319-dam-evacuation',
  'https://www.courrier-republicain.example/international/barrage-de-tarrow-evacuation',
  'https://www.meridian-standard.example/uk/2026/nov/22/the-night-they-emptied-the-ellen-valley',
  'https://live.harbour-times.example/live/tarrow-dam-latest',
  'https://hostile.example/ignore-previous-instructions',
  'https://hostile.example/rewrites-itself',
  'https://shop.bergstrom-outdoor.example/p/fjell-45-backpack',
  'https://accounts.dailyloop.example/login',
];
/** A page that is read in private windows only: nothing of it may ever be kept. */
export const PRIVATE_PAGE = 'https://www.hallin-star.example/news/tarrow-dam-3800-told-to-go-20261121';

const QUESTIONS = ['Which company owns the dam?', 'Who was evacuated?', 'When may they return?', 'Was gibt es Neues?'];
const WORDS = ['dam', 'engineer', 'evacuation', 'Tarrow', '"the valley"', '-dam', 'tag:soak', 'ligne', 'is:saved'];

/** Presses the first of these in the panel that is there; false where none is. */
const PRESS = `
  const all = [...document.querySelectorAll(args[0])].filter((one) => !one.disabled);
  const one = all[Math.floor(args[1] * all.length)];
  const part = one?.closest('.part');
  if (part?.hidden) document.getElementById(part.id.replace('part-', 'tab-'))?.click();
  one?.click();
  return one !== undefined;`;
const press = (subject: Subject, selector: string, chance = 0) => subject.inPanel(PRESS, selector, chance);

/** Waits in a page of ours until an expression is true. */
const WAIT = `
  const wait = async (look) => {
    for (let left = 60; left > 0; left--) {
      const found = look();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('Not there: ' + look);
  };
  const type = (field, text) => {
    field.value = text;
    for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
  };`;

const API = 'const api = globalThis.browser ?? chrome;';
/** Changes settings as the options page stores them. */
export const setSettings = (change: object): string => `${API}
  const { settings } = await api.storage.local.get('settings');
  await api.storage.local.set({ settings: { ...settings, ...${JSON.stringify(change)} } });`;

/** Opens a page, clicks the icon, and waits until a new run is there. */
export async function brief(subject: Subject, url: string, isPrivate = false): Promise<void> {
  await subject.open(url, isPrivate);
  const before = await runOf(subject).catch(() => '');
  await subject.clickIcon();
  await until(
    async () => {
      const run = await runOf(subject).catch(() => '');
      return run !== '' && run !== before;
    },
    15_000,
    'a new run',
  );
}

/** Everything that a reader does, by name. */
export const ACTIONS = {
  brief: { weight: 7, run: (subject, dice) => brief(subject, dice.of(PAGES)) },
  briefAgain: { weight: 2, run: (subject) => subject.clickIcon() },
  privateBrief: { weight: 1, run: (subject) => brief(subject, PRIVATE_PAGE, true) },
  part: { weight: 5, run: (subject, dice) => press(subject, '[role="tab"]', dice.next()) },
  citation: { weight: 6, run: (subject, dice) => press(subject, '.citation', dice.next()) },
  // Every button that says what it does: flags, exports, rewriting, look-ups, second readings, comparing, speech.
  button: { weight: 7, run: (subject, dice) => press(subject, '[data-action]:not([role="tab"])', dice.next()) },
  search: { weight: 2, run: (subject) => press(subject, '[data-action="cover"], [data-action="search-again"]') },
  readSources: { weight: 2, run: (subject) => press(subject, '[data-action="read-sources"]') },
  suggestion: { weight: 2, run: (subject, dice) => press(subject, '.suggestions button', dice.next()) },
  ask: {
    weight: 3,
    run: (subject, dice) =>
      subject.inPanel(
        `document.getElementById('tab-ask')?.click();
        const field = document.querySelector('.ask-form input');
        if (!field) return false;
        field.value = args[0];
        field.dispatchEvent(new Event('input', { bubbles: true }));
        setTimeout(() => field.form.requestSubmit(), 50);
        return true;`,
        dice.of(QUESTIONS),
      ),
  },
  library: {
    weight: 2,
    run: (subject, dice) =>
      subject.inOwnPage(
        'library.html',
        `${WAIT} type(await wait(() => document.querySelector('[data-role="search"]')), ${JSON.stringify(dice.of(WORDS))});
        await wait(() => document.querySelector('.library-row, .library-empty, main p'));`,
      ),
  },
  mark: {
    weight: 2,
    run: (subject, dice) =>
      subject.inOwnPage(
        'library.html',
        `${WAIT} const row = await wait(() => document.querySelector('.library-row h3 a, .library-empty, main p'));
        if (!row.href) return false;
        row.click();
        type(await wait(() => document.querySelector('.library-marks input')), 'soak, t${dice.below(1000)}');
        await new Promise((resolve) => setTimeout(resolve, 150));
        type(await wait(() => document.querySelector('.library-marks textarea')), 'Note ${dice.below(1000)}');
        await new Promise((resolve) => setTimeout(resolve, 150));`,
      ),
  },
  edition: {
    weight: 2,
    run: (subject) =>
      subject.inOwnPage(
        'edition.html',
        `${WAIT} await wait(() => document.querySelector('main'));
        document.querySelector('[data-action="refresh"]')?.click();
        await new Promise((resolve) => setTimeout(resolve, 300));`,
      ),
  },
  follow: {
    weight: 1,
    run: (subject, dice) => {
      const url = dice.of(LATEST_URLS);
      const feed = { url, title: new URL(url).hostname };
      return subject.inOwnPage(
        'options.html',
        `${API} const { settings } = await api.storage.local.get('settings');
        const feeds = (settings?.feeds ?? []).filter(({ url }) => url !== ${JSON.stringify(url)});
        await api.storage.local.set({ settings: { ...settings, feeds: [...feeds, ${JSON.stringify(feed)}] } });`,
      );
    },
  },
  key: {
    weight: 1,
    run: (subject) =>
      subject.inOwnPage(
        'options.html',
        `${API} await api.runtime.sendMessage(${JSON.stringify({ type: 'saveKey', provider: 'custom', key: KEY, place: 'local' })});`,
      ),
  },
  engine: {
    weight: 2,
    run: (subject, dice) =>
      subject.inOwnPage('options.html', setSettings({ engine: dice.of(['instant', 'remote', 'remote']) })),
  },
  options: {
    weight: 2,
    run: (subject, dice) =>
      subject.inOwnPage(
        'options.html',
        `${WAIT} await wait(() => document.querySelector('main input'));
        const folds = [...document.querySelectorAll('details summary')];
        folds[Math.floor(${dice.next()} * folds.length)]?.click();
        const themes = [...document.querySelectorAll('input[name="theme"], select option')];
        await new Promise((resolve) => setTimeout(resolve, 50));
        return themes.length;`,
        setSettings({ theme: dice.of(['system', 'light', 'dark']) }),
      ),
  },
  leave: { weight: 1, run: (subject) => subject.closeTab() },
} satisfies Record<string, Action>;

export type ActionName = keyof typeof ACTIONS;
