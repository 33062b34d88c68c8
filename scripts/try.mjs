// npm run try: shows the main job in a real browser. Runs on Node 20 without any package: sets up what is missing,
// builds, and hands over to the project's own Node. Standard output is only for the result; everything else goes to
// standard error.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowser } from './lib/browsers.mjs';
import { ensurePackages, projectNode } from './lib/install.mjs';
import { root, step, toolEnv } from './lib/steps.mjs';

const HELP = `npm run try -- [options]
  --headless              no window; prints the brief as text
  --json                  prints the panel's content as JSON, and nothing else on standard output
  --screenshot FILE.png   saves a picture of the panel
  --page FILE.html --at URL   serves this file as that address, whatever its host
  --url URL               opens a live page; with --coverage, searches other reports of it for real
  --lang LANG             language of the interface: one that public/_locales has
  --part brief|sources|compare|ask   part of the panel to show
  --width PX              width of the panel
  --scheme light|dark|forced   colours; forced: the system's own
  --export FILE           exports the brief: FILE ends in .md, .html, .json or .txt
  --follow                follows the sample newsroom's feeds instead, asks them twice, and tells the stories
  --edition               makes an edition of what the sample newsroom's feeds bring
  --engine instant|remote --base-url U --key K --model M
  --engine local --model-file FILE.gguf   runs this model in the browser
  --browser chromium|firefox
  --library               opens the library on some made-up briefs instead; with --json, its list`;

const argv = process.argv.slice(2);
/** @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`);

/** @returns {Promise<number>} */
async function main() {
  if (argv.includes('--help')) {
    process.stdout.write(`${HELP}\n`);
    return 0;
  }
  const at = argv.indexOf('--browser');
  const browser = at >= 0 && argv[at + 1] === 'firefox' ? 'firefox' : 'chromium';
  await ensurePackages({ log: say });
  await ensureBrowser(browser, { log: say });
  say('Building the extension …');
  const target = browser === 'firefox' ? ['firefox', '--mv3'] : ['chrome'];
  const built = await step('wxt', ['build', '-b', ...target], { quiet: true });
  if (!built.ok) throw new Error(`The extension could not be built:\n${built.output}`);
  return new Promise((resolve, reject) => {
    const child = spawn(projectNode(), [join(root, 'scripts', 'try', 'main.ts'), ...argv], {
      cwd: process.env.INIT_CWD ?? root,
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
