import { existsSync, readdirSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { root } from '../lib/steps.mjs';
import { EXPORTS } from './export-file.ts';

/** The parts of the panel, and the ways of drawing it. */
const PARTS = ['brief', 'sources', 'compare', 'ask'] as const;
const SCHEMES = ['light', 'dark', 'forced'] as const;

/** Narrowest and widest panel (CSS px) that is tried. */
const NARROWEST = 160;
const WIDEST = 2000;

/** The options of `npm run try`. */
export interface TryOptions {
  headless: boolean;
  json: boolean;
  screenshot: string | null;
  /** A saved page and the address to serve it at. */
  page: { file: string; url: string } | null;
  /** Address of a live page. */
  url: string | null;
  /** A language that the interface has. */
  lang: string;
  /** The part of the panel to show; null leaves the one it opens with. */
  part: (typeof PARTS)[number] | null;
  /** CSS px; null leaves the panel as wide as the browser makes it. */
  width: number | null;
  /** Colours; `forced` are the system's own. Null leaves them to the browser. */
  scheme: (typeof SCHEMES)[number] | null;
  /** File to export the brief to, of a kind that the panel has. */
  exportFile: string | null;
  engine: 'instant' | 'local' | 'remote';
  /** Path of the model that the local engine runs. */
  modelFile: string | null;
  endpoint: { baseURL: string; key: string; model: string } | null;
  browser: 'chromium' | 'firefox';
  /** True to search coverage of a live page too; in the sample newsroom it is always searched. */
  coverage: boolean;
  /** True to open the library on made-up briefs instead of a page. */
  library: boolean;
  /** True to make an edition of the sample newsroom's feeds. */
  edition: boolean;
  /** True to follow the sample newsroom's feeds instead of briefing an article. */
  follow: boolean;
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
      part: { type: 'string' },
      width: { type: 'string' },
      scheme: { type: 'string' },
      export: { type: 'string' },
      engine: { type: 'string', default: 'instant' },
      'base-url': { type: 'string' },
      key: { type: 'string', default: '' },
      model: { type: 'string' },
      'model-file': { type: 'string' },
      browser: { type: 'string', default: 'chromium' },
      coverage: { type: 'boolean', default: false },
      library: { type: 'boolean', default: false },
      follow: { type: 'boolean', default: false },
      edition: { type: 'boolean', default: false },
    },
  });
  const { lang, engine, browser, page, at, url, model, key } = values;
  const langs = readdirSync(join(root, 'public', '_locales'));
  if (!langs.includes(lang)) throw new Error(`--lang is ${either(langs)}.`);
  const part = oneOf('part', PARTS, values.part);
  const scheme = oneOf('scheme', SCHEMES, values.scheme);
  const width = values.width === undefined ? null : Number(values.width);
  if (width !== null && !(width >= NARROWEST && width <= WIDEST))
    throw new Error(`--width is a number of pixels from ${NARROWEST} to ${WIDEST}.`);
  if ((width !== null || scheme !== null) && browser !== 'chromium')
    throw new Error('--width and --scheme are tried in --browser chromium.');
  const exported = values.export;
  if (exported !== undefined && !EXPORTS[extname(exported)])
    throw new Error(`--export takes a file that ends in ${either(Object.keys(EXPORTS))}.`);
  if (engine !== 'instant' && engine !== 'local' && engine !== 'remote')
    throw new Error('--engine is instant, local or remote.');
  if (browser !== 'chromium' && browser !== 'firefox') throw new Error('--browser is chromium or firefox.');
  if (Boolean(page) !== Boolean(at)) throw new Error('--page FILE and --at URL go together.');
  if (page && url) throw new Error('Give either --page with --at, or --url.');
  for (const address of [at, url]) if (address && !isWeb(address)) throw new Error(`${address} is no http(s) address.`);
  if ((values.follow || values.edition) && (page || url || browser !== 'chromium'))
    throw new Error('--follow and --edition are tried in --browser chromium, on the sample newsroom.');
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
    part,
    width,
    scheme,
    exportFile: exported === undefined ? null : resolve(exported),
    engine,
    modelFile: engine === 'local' && file ? resolve(file) : null,
    endpoint: engine === 'remote' && baseURL && model ? { baseURL, key, model } : null,
    browser,
    coverage: values.coverage,
    library: values.library,
    follow: values.follow,
    edition: values.edition,
  };
}

/** "a, b or c". */
const either = (names: readonly string[]) => names.join(', ').replace(/, (?=[^,]*$)/, ' or ');

/** The value of an option that is one of a list; null where it is missing. Throws on another. */
function oneOf<Name extends string>(option: string, names: readonly Name[], value: string | undefined): Name | null {
  if (value === undefined) return null;
  const found = names.find((name) => name === value);
  if (!found) throw new Error(`--${option} is ${either(names)}.`);
  return found;
}

const isWeb = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** True when a window can be shown: on Linux only where there is a display. */
function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
