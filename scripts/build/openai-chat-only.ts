import type { Plugin } from 'vite';

/** What briefs are asked by: chat completions; not the SDK's own loops over tools and events. */
const KEPT = /^resources\/(?:index|shared|chat|chat\/.*(?<!\/messages))\.mjs$/;
const LEFT_OUT =
  /^(?:resources\/|lib\/\w+(?:Runner|Stream|Parser)\.mjs$|auth\/workload-identity-auth\.mjs$|internal\/to-file\.mjs$|core\/pagination\.mjs$)/;

/**
 * Modules of the SDK that the client asks whatever it does, answered with "not used": what each exports instead,
 * beside functions that do nothing.
 */
const INSTEAD: Readonly<Record<string, string>> = {
  // What a request of plain JSON asks of uploads: that it is none.
  'internal/uploads.mjs': `
    export const hasUploadableValue = () => false;
    export const maybeMultipartFormRequestOptions = async (options) => options;
    export const isAsyncIterable = (value) => value != null && typeof value === 'object' && typeof value[Symbol.asyncIterator] === 'function';
    export const isArrayBuffer = (value) => value instanceof ArrayBuffer;`,
  // Log-in by certificate, which no browser has.
  'internal/auth/x509-workload-identity-auth.mjs': `
    export class X509WorkloadIdentityAuth {}
    export const isX509WorkloadIdentity = () => false;
    export const snapshotX509RequestOptions = (options) => ({ ...options });`,
  'internal/auth/x509-credential-options.mjs': `
    export const normalizeX509CredentialOptions = (options) => ({ credential: undefined, options });
    export const prepareX509ClientClone = () => ({ credential: undefined, provider: undefined });`,
  'internal/auth/x509-api-origin.mjs': "export const X509_API_BASE_URL = '';",
  'internal/auth/x509-transport-state.mjs': 'export const isTransientX509ConnectionError = () => false;',
  'internal/data-residency.mjs': 'export const resolveDataResidency = () => undefined;',
  // A key is a word, got before the client is made.
  'internal/realtime-credentials.mjs': `
    export const validateCapturedAPIKey = (_client, key) => key;
    export const resolveRealtimeAPIKey = async ({ apiKey }) => ({ apiKey });`,
  // Nothing kept at the provider is addressed.
  'internal/utils/path.mjs': 'export const path = String.raw;',
  // The few parameters of our requests are words.
  'internal/utils/query.mjs': 'export const stringifyQuery = (query) => new URLSearchParams(query).toString();',
  // Nothing is logged.
  'internal/utils/log.mjs': `
    const nothing = () => undefined;
    const silent = { error: nothing, warn: nothing, info: nothing, debug: nothing };
    export const parseLogLevel = () => 'off';
    export const loggerFor = () => silent;`,
  // Headers that say what the SDK runs on are not sent: endpoints' CORS rules do not know them.
  'internal/detect-platform.mjs': `
    export const isRunningInBrowser = () => true;
    export const getPlatformHeaders = () => ({});`,
  // Answers are read line by line, by us.
  'lib/parser.mjs': 'export const parseChatCompletion = (completion) => completion;',
};
/** Methods of the client that nothing of ours leads to: its requests are never tried again, and chat has no pages. */
const UNUSED =
  'withOptions _buildWebSocketHeaders readX509ResponseError getAPIList requestAPIList retryRequest calculateDefaultRetryTimeoutMillis patch put delete'.split(
    ' ',
  );
/** Places in the client itself: [from, to]. Logs are neither written nor cleaned of keys, and no certificate is asked for. */
const CLIENT = 'client.mjs';
const IN_CLIENT: readonly [RegExp, string][] = [
  [
    /_OpenAI_isSensitiveLogKey = function [\s\S]*?(?=^_OpenAI_sanitizedLoggers = )/m,
    '_OpenAI_sanitizeLogger = (logger) => logger;\n',
  ],
  [/__classPrivateFieldGet\(this, _OpenAI_x509Authentication, "f"\)/g, 'undefined'],
  [/\w+ instanceof X509WorkloadIdentityAuth\b/g, 'false'],
  [/\bidentity\.x509(?=;)/, 'undefined'],
  [/this\.logLevel === 'debug'/g, 'false'],
  [/\battempt\?\.authentication\b/g, 'undefined'],
  // The resources that were left out need not be made either.
  [/^ {8}this\.\w+ = new API\.(?!Chat\()\w+\(this\);\n/gm, ''],
  [/^OpenAI\.([A-Z]\w+) = (?:\1|UploadsAPIUploads);\n/gm, ''],
  ...UNUSED.map((name): [RegExp, string] => [new RegExp(`^    (?:async )?${name}\\([\\s\\S]*?^    }\\n`, 'm'), '']),
];
const EXPORTED = /^export (?:class|const|function|async function) (\w+)|^export (?:const )?\{([^}]*)\}/gm;

function exportsOf(code: string): string[] {
  const names = [...code.matchAll(EXPORTED)].flatMap(([, name, list = '']) =>
    name
      ? [name]
      : list.split(',').map(
          (one) =>
            one
              .trim()
              .split(/\s+as\s+/)
              .at(-1) ?? '',
        ),
  );
  return [...new Set(names.filter(Boolean))];
}

/**
 * Leaves of the openai SDK only what is used. Its client makes an object of each resource when it is made, so that no bundler
 * can tell that nobody asks for them: some 65 kB of the package. Those left out are empty classes. Fails when the SDK is no
 * longer as known.
 */
export function openaiChatOnly(): Plugin {
  return {
    name: 'openai-chat-only',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      const path = id.split('?')[0]?.replaceAll('\\', '/') ?? '';
      const module = /\/node_modules\/openai\/(.+)$/.exec(path)?.[1] ?? '';
      const instead = INSTEAD[module];
      if (instead) {
        const before = exportsOf(code);
        const own = exportsOf(instead.replaceAll(/^ +/gm, ''));
        const gone = own.filter((name) => !before.includes(name));
        if (gone.length > 0) this.error(`openai/${module} has changed: it has no ${gone.join(', ')}.`);
        const unused = before
          .filter((name) => !own.includes(name))
          .map((name) => `export const ${name} = () => undefined;`);
        return { code: [instead, ...unused].join('\n'), map: null };
      }
      if (module === CLIENT) {
        for (const [from] of IN_CLIENT)
          if (code.search(from) < 0) this.error(`openai/${module} has changed: no ${from}.`);
        return { code: IN_CLIENT.reduce((patched, [from, to]) => patched.replace(from, to), code), map: null };
      }
      if (!LEFT_OUT.test(module) || KEPT.test(module)) return null;
      const names = exportsOf(code);
      if (names.length === 0) this.error(`openai/${module} has changed: nothing of it could be left out.`);
      return { code: names.map((name) => `export class ${name} {}`).join('\n'), map: null };
    },
  };
}
