// npm run bench -- NAME [--data DIR] [--out DIR] …: runs test/bench/NAME.ts on the project's own Node.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBrowser } from './lib/browsers.mjs';
import { ensurePackages, projectNode } from './lib/install.mjs';
import { root, step, toolEnv } from './lib/steps.mjs';

const [name = '', ...args] = process.argv.slice(2);
const folder = join(root, 'test', 'bench');
const file = join(folder, `${name}.ts`);
const names = readdirSync(folder)
  .filter((entry) => entry.endsWith('.ts'))
  .map((entry) => entry.slice(0, -3));

/** Benches that run in a browser; the others need neither a browser nor a build. */
const IN_BROWSER = 'briefs broken cases constants detect engines extract library page-cost panel'.split(' ');

if (!/^[a-z-]+$/.test(name) || !existsSync(file)) {
  process.stderr.write(`npm run bench -- NAME --data DIR --out DIR\nNAME is one of: ${names.join(', ')}\n`);
  process.exitCode = 1;
} else {
  await ensurePackages();
  const built = IN_BROWSER.includes(name) ? await buildForBrowser() : true;
  const child = spawn(projectNode(), ['--import', resolver(), file, ...args], {
    cwd: process.env.INIT_CWD ?? root,
    env: toolEnv,
    stdio: 'inherit',
  });
  child.on('close', (code) => {
    process.exitCode = built ? (code ?? 1) : 1;
  });
}

/** The address of the module with which Node can load the project's own modules. */
function resolver() {
  return pathToFileURL(join(folder, 'lib', 'resolve.ts')).href;
}

async function buildForBrowser() {
  await ensureBrowser('chromium');
  // A bench measures the code as it is now, not an old build.
  const { ok, output } = await step('wxt', ['build', '-b', 'chrome'], { quiet: true });
  if (!ok) process.stderr.write(output);
  return ok;
}
