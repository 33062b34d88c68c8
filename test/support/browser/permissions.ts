import { fakeEvent } from './event';

interface Origins {
  origins?: string[];
}

const SCHEMES = { '*': ['http', 'https'], http: ['http'], https: ['https'] };

/** True when a match pattern such as "https://*.news.example/*" covers another one. Paths are ignored. */
export function covers(pattern: string, other: string): boolean {
  if (pattern === '<all_urls>') return true;
  const [schemes, host] = parts(pattern);
  const [others, name] = parts(other);
  if (!others.every((scheme) => schemes.includes(scheme))) return false;
  if (host === '*' || host === name) return true;
  if (!host.startsWith('*.')) return false;
  const site = host.slice(2);
  return name === site || name.replace(/^\*\./, '').endsWith(`.${site}`) || name === `*.${site}`;
}

function parts(pattern: string): [schemes: readonly string[], host: string] {
  const [, scheme = '', host = ''] = /^([^:]+):\/\/([^/]*)/.exec(pattern) ?? [];
  return [Object.entries(SCHEMES).find(([name]) => name === scheme)?.[1] ?? [scheme], host.replace(/:\d+$/, '')];
}

/**
 * Sites that the reader has allowed. `answer` is the reader's answer to the browser's question; null: the question
 * cannot be asked.
 */
export function fakePermissions() {
  const granted = new Set<string>();
  const reader: { answer: boolean | null; asked: string[][] } = { answer: true, asked: [] };
  const onAdded = fakeEvent<[Origins]>();
  const onRemoved = fakeEvent<[Origins]>();
  const has = (origin: string) => [...granted].some((pattern) => covers(pattern, origin));
  return {
    permissions: {
      contains: async ({ origins = [] }: Origins) => origins.every(has),
      getAll: async () => ({ origins: [...granted], permissions: ['storage', 'scripting', 'activeTab'] }),
      async request({ origins = [] }: Origins) {
        reader.asked.push(origins);
        if (reader.answer === null) throw new Error('This function must be called during a user gesture');
        const missing = origins.filter((origin) => !has(origin));
        if (!reader.answer) return missing.length === 0;
        for (const origin of missing) granted.add(origin);
        if (missing.length > 0) onAdded.fire({ origins: missing });
        return true;
      },
      async remove({ origins = [] }: Origins) {
        const gone = origins.filter((origin) => granted.delete(origin));
        if (gone.length > 0) onRemoved.fire({ origins: gone });
        return gone.length > 0;
      },
      onAdded,
      onRemoved,
    },
    granted,
    reader,
    /** True when an address may be read. */
    reaches: has,
    reset() {
      granted.clear();
      Object.assign(reader, { answer: true, asked: [] });
    },
  };
}
