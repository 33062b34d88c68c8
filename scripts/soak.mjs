// npm run soak -- [--minutes 10] [--seed S] [--browser chromium|firefox]: runs test/soak/main.ts on the project's own
// Node, with a build of the code as it is now.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBrowser } from './lib/browsers.mjs';
import { ensurePackages, projectNode } from './lib/install.mjs';
import { root, step, toolEnv } from './lib/steps.mjs';

const args = process.argv.slice(2);
const isFirefox = args.some(
  (arg, at) => arg === '--browser=firefox' || (arg === 'firefox' && args[at - 1] === '--browser'),
);
await ensurePackages();
await ensureBrowser(isFirefox ? 'firefox' : 'chromium');
const { ok, output } = await step('wxt', ['build', '-b', ...(isFirefox ? ['firefox', '--mv3'] : ['chrome'])], {
  quiet: true,
});
if (ok) {
  const resolver = pathToFileURL(join(root, 'test', 'bench', 'lib', 'resolve.ts')).href;
  const child = spawn(projectNode(), ['--import', resolver, join(root, 'test', 'soak', 'main.ts'), ...args], {
    env: toolEnv,
    stdio: 'inherit',
  });
  child.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
} else {
  process.stderr.write(output);
  process.exitCode = 1;
}
