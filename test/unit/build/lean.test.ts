import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { leanMessages } from '../../../scripts/build/lean-messages';
import { sdkLean } from '../../../scripts/build/sdk-lean';

const root = join(import.meta.dirname, '../../..');

/** Returns the code of a build of one module. */
async function built(plugins: ReturnType<typeof sdkLean>[]): Promise<string> {
  const entry = 'virtual:entry';
  const source = {
    name: 'source',
    resolveId: (id: string) => (id === entry ? join(root, 'entry.js') : null),
    load: (id: string) => (id.endsWith('entry.js') ? "export { default } from 'openai';" : null),
  };
  const rolldownOptions = { input: entry, preserveEntrySignatures: 'strict' as const };
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [source, ...plugins],
    build: { write: false, target: 'es2022', rolldownOptions },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .map((one) => ('code' in one ? one.code : ''))
    .join('');
}

describe('the openai SDK in a build', () => {
  it('has chat completions, and none of the resources that nothing calls', { timeout: 120_000 }, async () => {
    const [whole, lean] = [await built([]), await built([sdkLean()])];
    const paths = ['/chat/completions', '/vector_stores', '/fine_tuning/jobs', '/images/generations'];
    expect(paths.filter((path) => whole.includes(path))).toEqual(paths);
    expect(paths.filter((path) => lean.includes(path))).toEqual(['/chat/completions']);
    expect(lean.length).toBeLessThan(whole.length / 2);
  });
});

describe('a file of messages', () => {
  const shipped = (name: string) => leanMessages({ absoluteSrc: join(root, 'public', name), relativeDest: name });

  it('says the same without white space', () => {
    const file = shipped('_locales/en/messages.json');
    const contents = 'contents' in file ? file.contents : '';
    expect(contents).not.toMatch(/\n/);
    expect(JSON.parse(contents).extensionName.message).toBe('Recoupe');
  });

  it('is the only kind of file that is changed', () => {
    expect(shipped('icon/128.png')).toEqual({
      absoluteSrc: join(root, 'public/icon/128.png'),
      relativeDest: 'icon/128.png',
    });
  });
});
