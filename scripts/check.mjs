// npm run check: lint, types and unit tests, in under a minute. Runs on Node 20 without any package; the tools it
// starts run on the project's own Node.
import { checkSources, createChecks } from './lib/checks.mjs';
import { ensurePackages } from './lib/install.mjs';

const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
const checks = createChecks(say);
try {
  await ensurePackages({ log: say });
  await checkSources(checks);
} catch (error) {
  checks.broken(error);
}
checks.end();
