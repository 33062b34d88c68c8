import { execFile } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { data } from 'franc-min/data.js';
import { describe, expect, it } from 'vitest';
import { root, toolEnv } from '../../scripts/lib/steps.mjs';
import { CHROME_BUILD, FIREFOX_BUILD } from './support/recoupe.ts';

const run = promisify(execFile);
const KB = 1000;
const MB = 1000 * KB;
const manifest = (dir: string) => JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));
const bytes = (...parts: string[]) => statSync(join(...parts)).size;

/** The packed size of each file in a zip, from its central directory. */
function packedSizes(zip: Buffer): Map<string, number> {
  const sizes = new Map<string, number>();
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    sizes.set(zip.toString('utf8', at + 46, at + 46 + name), zip.readUInt32LE(at + 20));
    at += 46 + name + extra + comment;
  }
  return sizes;
}

/** All scripts that an HTML page loads, directly or by import. */
function scriptsOf(dir: string, page: string): string[] {
  const html = readFileSync(join(dir, page), 'utf8');
  const found = new Set<string>();
  const add = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(join(dir, file), 'utf8');
    for (const [, name = ''] of code.matchAll(/from\s*["']\.\/([\w.-]+\.js)["']|import\s*["']\.\/([\w.-]+\.js)["']/g))
      if (name) add(join('chunks', name));
  };
  for (const [, src = ''] of html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)) add(src);
  return [...found];
}

describe('what ships', () => {
  it('the Chrome zip is at most 930 kB without llama.cpp, which adds at most 3 MB', () => {
    const [zip] = globSync('.output/*chrome.zip', { cwd: root });
    expect(zip).toBeDefined();
    const whole = bytes(root, zip ?? '');
    // The extension's own files, and the chunk of the library that runs the model.
    const isLlama = (name: string) =>
      name.startsWith('wllama/') ||
      (/^chunks\/.*\.js$/.test(name) && readFileSync(join(CHROME_BUILD, name), 'utf8').includes('wllama.wasm'));
    const llama = [...packedSizes(readFileSync(join(root, zip ?? '')))]
      .filter(([name]) => isLlama(name))
      .reduce((sum, [, size]) => sum + size, 0);
    expect(llama).toBeGreaterThan(2 * MB);
    expect(llama).toBeLessThanOrEqual(3 * MB);
    expect(whole - llama).toBeLessThanOrEqual(930 * KB);
  });

  it.each([CHROME_BUILD, FIREFOX_BUILD])('llama.cpp is loaded by nobody who does not run a model: %s', (dir) => {
    for (const page of ['sidepanel', 'options', 'welcome', ...(dir === CHROME_BUILD ? ['offscreen'] : [])])
      for (const file of [`${page}.html`, ...scriptsOf(dir, `${page}.html`)])
        expect(readFileSync(join(dir, file), 'utf8'), file).not.toContain('wllama.wasm');
    expect(readFileSync(join(dir, 'background.js'), 'utf8')).not.toContain('wllama.wasm');
  });

  it.each([CHROME_BUILD, FIREFOX_BUILD])('each page loads only its own scripts: %s', (dir) => {
    const having = (word: string) =>
      globSync('**/*.js', { cwd: dir }).filter((file) => readFileSync(join(dir, file), 'utf8').includes(word));
    // The SDK of endpoints and the list of public suffixes are in the background; languages are detected in the page.
    expect(having('X-Stainless')).toEqual(['background.js']);
    expect(having('riopreto')).toEqual(['background.js']);
    expect(having(data.Latin?.spa?.slice(0, 30) ?? '')).toEqual(['extract.js']);
    // The panel's own script, and what scripts loaded later share with it.
    const panel = scriptsOf(dir, 'sidepanel.html');
    expect(panel.filter((file) => file.startsWith('chunks/sidepanel'))).toHaveLength(1);
    for (const file of panel.filter((name) => !name.startsWith('chunks/sidepanel'))) {
      const users = having(basename(file)).filter((name) => !name.startsWith('chunks/sidepanel'));
      expect(users, file).not.toEqual([]);
    }
    for (const page of ['options', 'welcome'])
      expect(scriptsOf(dir, `${page}.html`).filter((file) => file.startsWith('chunks/sidepanel'))).toEqual([]);
  });

  it('the detector is at most 4 kB', () => {
    expect(bytes(CHROME_BUILD, 'content-scripts', 'detect.js')).toBeLessThanOrEqual(4 * KB);
    expect(bytes(FIREFOX_BUILD, 'content-scripts', 'detect.js')).toBeLessThanOrEqual(4 * KB);
  });

  it('the panel’s script is at most 120 kB', () => {
    const scripts = scriptsOf(CHROME_BUILD, 'sidepanel.html');
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, file) => sum + bytes(CHROME_BUILD, file), 0)).toBeLessThanOrEqual(120 * KB);
  });

  it.each([
    ['Chrome', CHROME_BUILD],
    ['Firefox', FIREFOX_BUILD],
  ])('%s: installing asks for no site', (_, dir) => {
    const { host_permissions = [], permissions, content_scripts = [] } = manifest(dir);
    expect(host_permissions).toEqual([]);
    expect(content_scripts).toEqual([]);
    expect(permissions).not.toContain('tabs');
    expect(permissions.some((name: string) => name.includes('://') || name === '<all_urls>')).toBe(false);
  });

  it('Firefox’s sidebar does not open by itself when the extension is installed', () => {
    expect(manifest(FIREFOX_BUILD).sidebar_action).toMatchObject({ open_at_install: false });
  });

  it.each([CHROME_BUILD, FIREFOX_BUILD])('no line of it holds a key, a test host or a stranger’s script: %s', (dir) => {
    for (const file of globSync('**/*.{js,html,json}', { cwd: dir })) {
      const text = readFileSync(join(dir, file), 'utf8');
      expect(text, file).not.toMatch(/northmarch|\.example\.test|sk-[A-Za-z0-9]{20}/);
      if (file.endsWith('.html')) expect(text, file).not.toMatch(/<script[^>]+src="https?:/);
    }
  });

  it('Mozilla’s linter finds no error and no warning in the Firefox build', async () => {
    const { stdout } = await run('addons-linter', [FIREFOX_BUILD, '--output=json', '--self-hosted=false'], {
      cwd: root,
      env: toolEnv,
      maxBuffer: 16 * 1024 * 1024,
    }).catch((failure: { stdout: string }) => failure);
    const { errors, warnings } = JSON.parse(stdout);
    const brief = (list: { code: string; message: string; file?: string }[]) =>
      list.map(({ code, message, file }) => `${code}: ${message} (${file ?? ''})`);
    expect(brief(errors)).toEqual([]);
    expect(brief(warnings)).toEqual([]);
  });
});
