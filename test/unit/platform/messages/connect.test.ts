import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sayAwake } from '../../../../utils/platform/messages/awake';
import { connectPanel, type PanelConnection } from '../../../../utils/platform/messages/connect';
import type { PanelRequest } from '../../../../utils/platform/messages/port';
import browser, { useFakeBrowser } from '../../../support/browser';
import type { FakePort } from '../../../support/browser/ports';

useFakeBrowser();

const BRIEF: PanelRequest = { type: 'cover', tabId: 1 };
const WATCH = { type: 'watch', windowId: 7 };
const turn = () => vi.advanceTimersByTimeAsync(0);

/** The background's ends of the lines that the panel opened, oldest first, and what arrived at them. */
let lines: FakePort[];
let heard: unknown[];
let lost: number;
let isNeeded: boolean;
/** False for a background that is ended before it answers. */
let answers: boolean;
/** False for a background that is ended before what was asked for has begun. */
let begins: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  lines = [];
  heard = [];
  lost = 0;
  isNeeded = false;
  answers = true;
  begins = true;
  browser.runtime.onConnect.addListener((port) => {
    lines.push(port);
    port.onMessage.addListener((message) => {
      const { serial, ...request } = message as { serial?: number };
      heard.push(request);
      if (answers) port.postMessage({ type: 'view' });
      if (serial !== undefined && begins) port.postMessage({ type: 'heard', serial });
    });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

async function connect(): Promise<PanelConnection> {
  const connection = connectPanel(Promise.resolve(7), {
    onMessage: () => undefined,
    onLost: () => lost++,
    needsBackground: () => isNeeded,
  });
  await turn();
  return connection;
}

/** Ends the background, as the browser does. */
async function endBackground(): Promise<void> {
  heard = [];
  lines.at(-1)?.disconnect();
  await turn();
}

describe.each([
  ['Chrome', ''],
  ['Firefox', 'true'],
])('the line to the background in %s', (_, firefox) => {
  beforeEach(() => {
    vi.stubEnv('FIREFOX', firefox);
  });

  it('names the panel’s window first', async () => {
    const { ask } = await connect();
    ask(BRIEF);
    await turn();
    expect(heard).toEqual([WATCH, BRIEF]);
  });

  it('is opened again where work was in progress, and what was asked in between arrives', async () => {
    isNeeded = true;
    const { ask } = await connect();
    await endBackground();
    expect(lost).toBe(1);
    ask(BRIEF);
    await vi.advanceTimersByTimeAsync(1000);
    expect(lines).toHaveLength(2);
    expect(heard).toEqual([WATCH, BRIEF]);
  });

  it('asks the next background for what the one before had not begun, once, and for nothing else', async () => {
    const { ask } = await connect();
    ask({ type: 'lookUpOutlets', tabId: 1 });
    await turn();
    begins = false;
    ask(BRIEF);
    await turn();
    await endBackground();
    await vi.advanceTimersByTimeAsync(1000);
    expect(heard).toEqual([WATCH, BRIEF]);
    // Where the next one ends of it too, it is not asked of a third.
    await endBackground();
    await vi.advanceTimersByTimeAsync(1000);
    expect(heard).not.toContainEqual(BRIEF);
    // Pressed again, it is asked for again.
    begins = true;
    ask(BRIEF);
    await vi.advanceTimersByTimeAsync(1000);
    expect(heard).toContainEqual(BRIEF);
  });

  it('is kept alive while the background is needed', async () => {
    isNeeded = true;
    await connect();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(heard).toEqual([WATCH, ...Array(3).fill({ type: 'ping' })]);
  });
});

describe('a panel of Chrome with nothing in progress', () => {
  it('keeps the worker awake, and wakes the next one', async () => {
    await connect();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(heard).toEqual([WATCH, { type: 'ping' }]);
    await endBackground();
    await vi.advanceTimersByTimeAsync(1000);
    expect(lines).toHaveLength(2);
  });
});

describe('a panel of Firefox with nothing in progress', () => {
  beforeEach(() => {
    vi.stubEnv('FIREFOX', 'true');
  });

  it('lets the background rest', async () => {
    await connect();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(heard).toEqual([WATCH]);
    await endBackground();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(lines).toHaveLength(1);
    expect(lost).toBe(1);
  });

  it('wakes it by what the reader asks', async () => {
    const { ask } = await connect();
    await endBackground();
    ask(BRIEF);
    await turn();
    expect(lines).toHaveLength(2);
    expect(heard).toEqual([WATCH, BRIEF]);
    // Asleep once more, and woken once more.
    await endBackground();
    ask(BRIEF);
    await turn();
    expect(lines).toHaveLength(3);
  });

  it('hears of it when anything else wakes it, and of that alone', async () => {
    await connect();
    await endBackground();
    await browser.runtime.sendMessage({ type: 'maskedKeys' });
    await turn();
    expect(lines).toHaveLength(1);
    await sayAwake();
    await turn();
    expect(lines).toHaveLength(2);
    expect(heard).toEqual([WATCH]);
  });

  it('does not rest on what a background before the last one said', async () => {
    await connect();
    answers = false;
    await endBackground();
    await sayAwake();
    await turn();
    await endBackground();
    await vi.advanceTimersByTimeAsync(1000);
    expect(lines).toHaveLength(3);
    // Nor where the end of the one before is heard of late.
    answers = true;
    await sayAwake();
    answers = false;
    await sayAwake();
    await turn();
    await endBackground();
    await vi.advanceTimersByTimeAsync(1000);
    expect(lines).toHaveLength(4);
  });

  it('asks a background that begins to run what there is to show, and rests again', async () => {
    await connect();
    await sayAwake();
    await turn();
    expect(heard).toEqual([WATCH, WATCH]);
    await endBackground();
    await vi.advanceTimersByTimeAsync(1000);
    expect(lines).toHaveLength(1);
  });
});

it('a background that begins to run while no panel is open says so to nobody', async () => {
  await expect(sayAwake()).resolves.toBeUndefined();
});
