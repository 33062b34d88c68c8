import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Lists the missing programs without which native prompts cannot be answered. */
export function missingForPrompts(): string[] {
  const missing = ['Xvfb', 'xdotool'].filter((tool) => !installed(tool));
  if (missing.length > 0)
    console.warn(`Native prompts cannot be answered here: ${missing.join(' and ')} not installed`);
  return missing;
}

function installed(tool: string): boolean {
  try {
    execFileSync('which', [tool]);
    return true;
  } catch {
    return false;
  }
}

/**
 * Milliseconds for which Chromium's prompt ignores keys after it appears (a guard against clicks meant for the page),
 * plus a margin.
 */
const PROMPT_GUARD = 1000;

/** A display of its own, on which native prompts can be answered as a reader would. */
export interface Screen {
  /** X display, such as ":99". */
  display: string;
  /** Accepts Chromium's permission prompt, which must be open or about to open. */
  accept(): Promise<void>;
  /** Refuses that prompt. */
  refuse(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts Xvfb on a free display that it chooses itself. In headless Chromium a native prompt never ends; in a window
 * here the keyboard can answer it. Needs Debian's `xvfb` and `xdotool`.
 */
export async function startScreen(): Promise<Screen> {
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1360x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stop = () => void xvfb.kill();
  process.once('exit', stop);
  const display = `:${await displayNumber(xvfb)}`;
  const keys = async (...names: string[]) => {
    await sleep(PROMPT_GUARD);
    await run('xdotool', ['key', '--delay', '120', ...names], { env: { ...process.env, DISPLAY: display } });
  };
  return {
    display,
    accept: () => keys('Tab', 'Return'),
    refuse: () => keys('Return'),
    async close() {
      process.off('exit', stop);
      const exited = once(xvfb, 'exit');
      if (xvfb.exitCode !== null) return;
      stop();
      await exited;
    },
  };
}

/** Xvfb writes the number that it chose to the pipe once it is ready. */
async function displayNumber(xvfb: ChildProcess): Promise<number> {
  const pipe = xvfb.stdio[3];
  if (!pipe || !('setEncoding' in pipe)) throw new Error('Xvfb has no pipe for its display');
  const failed = once(xvfb, 'exit').then(() => Promise.reject(new Error('Xvfb ended before it was ready')));
  const [answer] = await Promise.race([once(pipe, 'data'), failed]);
  const number = Number.parseInt(String(answer), 10);
  if (Number.isNaN(number)) throw new Error('Xvfb named no display');
  failed.catch(() => undefined);
  return number;
}
