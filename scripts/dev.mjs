// npm run dev: builds as you type, for a browser of your own; it opens none. `npm run dev -- -b firefox` is for Firefox.
// Ctrl+C ends it.
import { spawn } from 'node:child_process';
import { ensurePackages } from './lib/install.mjs';
import { root, toolEnv } from './lib/steps.mjs';

const FIREFOX = `Builds .output/firefox-mv3-dev as you type, and opens no browser. Load it in yours: about:debugging,
"This Firefox", "Load Temporary Add-on". Firefox forgets it when it is closed.`;
const CHROME = `Builds .output/chrome-mv3-dev as you type, and opens no browser. Load it once in yours: chrome://extensions,
developer mode, "Load unpacked".`;
const BOTH = 'Its pages are served from here, and are empty while this does not run. For days of use: npm run build.';

const argv = process.argv.slice(2);
await ensurePackages();
process.stderr.write(`${argv.includes('firefox') ? FIREFOX : CHROME}\n${BOTH}\n`);
const wxt = spawn('wxt', argv, { cwd: root, env: toolEnv, stdio: 'inherit' });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => wxt.kill(signal));
wxt.on('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
wxt.on('close', (code) => {
  process.exitCode = code ?? 0;
});
