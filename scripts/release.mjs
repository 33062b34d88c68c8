// npm run release: everything that a submission to the stores asks for, in .output/release. Runs on Node 20 without any
// package: looks first at whether this can be released, sets up what is missing, and hands over to the project's own Node.
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './lib/browsers.mjs';
import { ensurePackages, projectNode } from './lib/install.mjs';
import { root, toolEnv } from './lib/steps.mjs';
import { whyNot } from './release/why-not.mjs';

/** @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`);

/** The output of Git, or null where it cannot be asked. @param {string[]} args */
function git(...args) {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}

/** @returns {Promise<number>} */
async function main() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const reason = whyNot({
    version,
    status: git('status', '--porcelain'),
    tag: git('tag', '--list', `v${version}`),
    changelog: readFileSync(join(root, 'CHANGELOG.md'), 'utf8'),
  });
  if (reason) throw new Error(reason);
  await ensurePackages({ log: say });
  await ensureBrowser('chromium', { log: say });
  const commit = git('rev-parse', 'HEAD') ?? '';
  return new Promise((resolve, reject) => {
    const child = spawn(projectNode(), [join(root, 'scripts', 'release', 'main.ts'), commit], {
      cwd: root,
      env: toolEnv,
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
