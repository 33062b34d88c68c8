import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** The options of `npm run try`. */
export interface TryOptions {
  headless: boolean;
  json: boolean;
  screenshot: string | null;
  /** A saved page and the address to serve it at. */
  page: { file: string; url: string } | null;
  /** Address of a live page. */
  url: string | null;
  lang: 'en' | 'fr';
  engine: 'instant' | 'local' | 'remote';
  /** Path of the model that the local engine runs. */
  modelFile: string | null;
  endpoint: { baseURL: string; key: string; model: string } | null;
  browser: 'chromium' | 'firefox';
  /** True to search coverage of a live page too; in the sample newsroom it is always searched. */
  coverage: boolean;
  /** True to open the library on made-up briefs instead of a page. */
  library: boolean;
}

/** Reads the command line. Throws an Error of one sentence on options that do not fit together. */
export function readOptions(argv: string[]): TryOptions {
  const { values } = parseArgs({
    args: argv,
    options: {
      headless: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      screenshot: { type: 'string' },
      page: { type: 'string' },
      at: { type: 'string' },
      url: { type: 'string' },
      lang: { type: 'string', default: 'en' },
      engine: { type: 'string', default: 'instant' },
      'base-url': { type: 'string' },
      key: { type: 'string', default: '' },
      model: { type: 'string' },
      'model-file': { type: 'string' },
      browser: { type: 'string', default: 'chromium' },
      coverage: { type: 'boolean', default: false },
      library: { type: 'boolean', default: false },
    },
  });
  const { lang, engine, browser, page, at, url, model, key } = values;
  if (lang !== 'en' && lang !== 'fr') throw new Error('--lang is en or fr.');
  if (engine !== 'instant' && engine !== 'local' && engine !== 'remote')
    throw new Error('--engine is instant, local or remote.');
  if (browser !== 'chromium' && browser !== 'firefox') throw new Error('--browser is chromium or firefox.');
  if (Boolean(page) !== Boolean(at)) throw new Error('--page FILE and --at URL go together.');
  if (page && url) throw new Error('Give either --page with --at, or --url.');
  for (const address of [at, url]) if (address && !isWeb(address)) throw new Error(`${address} is no http(s) address.`);
  const pasted = values['base-url'] ?? '';
  const baseURL = pasted === '' || /^[a-z]+:\/\//i.test(pasted) ? pasted : `http://${pasted}`;
  if (engine === 'remote' && !(baseURL && model)) throw new Error('--engine remote needs --base-url and --model.');
  const file = values['model-file'];
  if (engine === 'local' && !(file && existsSync(file)))
    throw new Error('--engine local needs --model-file FILE.gguf.');
  if (engine === 'local' && browser !== 'chromium') throw new Error('--engine local is tried in --browser chromium.');
  if (values.library && browser !== 'chromium') throw new Error('--library is tried in --browser chromium.');
  if (values.library && (page || url)) throw new Error('--library shows no page: leave out --page and --url.');
  if (baseURL && !isWeb(baseURL)) throw new Error(`${baseURL} is no http(s) address.`);
  return {
    headless: values.headless || values.json || !hasScreen(),
    json: values.json,
    screenshot: values.screenshot ? resolve(values.screenshot) : null,
    page: page && at ? { file: resolve(page), url: at } : null,
    url: url ?? null,
    lang,
    engine,
    modelFile: engine === 'local' && file ? resolve(file) : null,
    endpoint: engine === 'remote' && baseURL && model ? { baseURL, key, model } : null,
    browser,
    coverage: values.coverage,
    library: values.library,
  };
}

const isWeb = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** True when a window can be shown: on Linux only where there is a display. */
function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
