// npm test: sets up what is missing, then lint, types, unit tests, both builds and the tests in real browsers.
// Runs on Node 20 without any package; the tools it starts run on the project's own Node.
import { ensureBrowser } from './lib/browsers.mjs';
import { checkSources, createChecks } from './lib/checks.mjs';
import { ensureDebian, isDebian, isRoot } from './lib/debian.mjs';
import { ensurePackages } from './lib/install.mjs';

const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

async function setUp() {
  await ensurePackages({ log: say });
  await ensureBrowser('chromium', { log: say });
  await ensureBrowser('firefox', { log: say });
  // The browser's own permission prompt needs a display, and a program to answer it.
  if ((isDebian('debian') || isDebian('ubuntu')) && isRoot())
    await ensureDebian(['xvfb', 'xauth', 'xdotool', 'firefox-esr-l10n-fr'], { log: say });
}

const checks = createChecks(say);
try {
  await setUp();
  await checkSources(checks);
  const builds =
    (await checks.tool('Build for Chrome', ['wxt', 'build', '-b', 'chrome'])) &&
    (await checks.tool('Build for Firefox', ['wxt', 'build', '-b', 'firefox', '--mv3'])) &&
    (await checks.tool('Zips', ['npm', 'run', 'zip']));
  if (builds) await checks.tests('In browsers', 'e2e');
  else say('The browser tests were not run: there is no build to test.');
} catch (error) {
  checks.broken(error);
}
checks.end();
