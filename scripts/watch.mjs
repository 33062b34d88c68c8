// npm run watch: checks types and runs the unit tests affected by a change, again at each change. Ctrl+C ends it.
import { spawn } from 'node:child_process';
import { ensurePackages } from './lib/install.mjs';
import { needsPrepare, prepared } from './lib/prepared.mjs';
import { root, step, toolEnv } from './lib/steps.mjs';

await ensurePackages();
if (needsPrepare()) {
  const { ok } = await step('wxt', ['prepare']);
  if (ok) prepared();
}
const options = { cwd: root, env: toolEnv };
// Standard input is passed to Vitest: its keys (a: all, f: failed, q: quit) work.
const tests = spawn('vitest', ['watch', '--project', 'unit', ...process.argv.slice(2)], {
  ...options,
  stdio: 'inherit',
});
const types = spawn('tsc', ['--noEmit', '--watch', '--preserveWatchOutput'], { ...options, stdio: ['ignore', 2, 2] });
tests.on('close', (code) => {
  types.kill();
  process.exitCode = code ?? 0;
});
