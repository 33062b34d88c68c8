// npm run test:models: the extension in real browsers with a real small model, by llama.cpp's own server and by the
// local engine. Runs on Node 20 without any package. It reports what is not available on this machine, and then nothing
// counts as passed.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './lib/browsers.mjs';
import { ensurePackages } from './lib/install.mjs';
import { ensureLlamaServer, ensureModel } from './lib/models.mjs';
import { root, step, toolEnv } from './lib/steps.mjs';

const RESULTS = join(root, 'test-results');
const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

try {
  await ensurePackages({ log: say });
  await ensureBrowser('chromium', { log: say });
  await ensureBrowser('firefox', { log: say });
  const model = await ensureModel({ log: say });
  const server = await ensureLlamaServer({ log: say });
  for (const browser of [['chrome'], ['firefox', '--mv3']]) {
    const built = await step('wxt', ['build', '-b', ...browser], { quiet: true });
    if (!built.ok) throw new Error(`The extension could not be built:\n${built.output}`);
  }
  mkdirSync(RESULTS, { recursive: true });
  const file = join(RESULTS, 'models.json');
  rmSync(file, { force: true });
  const args = ['run', '--project', 'models', '--reporter=default', '--reporter=json', `--outputFile=${file}`];
  const env = { ...toolEnv, RECOUPE_MODEL: model, RECOUPE_LLAMA_SERVER: server };
  const { ok } = await step('vitest', [...args, ...process.argv.slice(2)], { env });
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(file, 'utf8'));
  say(`${passed} passed, ${failed} failed`);
  process.exitCode = ok && passed > 0 ? 0 : 1;
} catch (error) {
  say(`The real models were not tested. ${error instanceof Error ? error.message : String(error)}`);
  say('0 passed, 1 failed');
  process.exitCode = 1;
}
