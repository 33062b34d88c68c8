import type { Plugin } from 'vite';

/** What briefs are asked by: chat completions, and the list of models; not the SDK's own loops over tools and events. */
const KEPT = /^resources\/(?:index|shared|models|chat|chat\/.*)\.mjs$/;
const LEFT_OUT =
  /^(?:resources\/|lib\/\w+(?:Runner|Stream)\.mjs$|auth\/workload-identity-auth\.mjs$|internal\/to-file\.mjs$)/;
/** What a request of plain JSON asks of uploads: that it is none. */
const UPLOADS = 'internal/uploads.mjs';
const NO_UPLOADS = `
const none = () => { throw new Error('No uploads'); };
export const hasUploadableValue = () => false;
export const finalizeStreamingFormRequestOptions = () => undefined;
export const maybeMultipartFormRequestOptions = async (options) => options;
export const isAsyncIterable = (value) => value != null && typeof value === 'object' && typeof value[Symbol.asyncIterator] === 'function';
export const isArrayBuffer = (value) => value instanceof ArrayBuffer;
export { none as toStreamingFile, none as checkFileSupport, none as makeFile, none as getName, none as createForm, none as multipartFormRequestOptions };
`;
/** Log-in by certificate, which no browser has: what the client asks of it, answered with "not used". */
const CERTIFICATES = 'internal/auth/x509-workload-identity-auth.mjs';
const NO_CERTIFICATES = `
export class X509WorkloadIdentityAuth {}
export const isX509WorkloadIdentity = () => false;
export const snapshotX509RequestOptions = (options) => ({ ...options });
export const assertX509WebSocketSupported = () => undefined;
export const assertX509FetchOptions = () => undefined;
export const assertX509RequestOptions = () => undefined;
`;
const EXPORTED = /^export (?:class|const|function|async function) (\w+)|^export \{([^}]*)\}/gm;

/**
 * Leaves of the openai SDK's resources only those that are used. Its client makes an object of each when it is made, so that
 * no bundler can tell that nobody asks for them: some 60 kB of the package. Those left out are empty classes.
 */
export function openaiChatOnly(): Plugin {
  return {
    name: 'openai-chat-only',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      const path = id.split('?')[0]?.replaceAll('\\', '/') ?? '';
      const module = /\/node_modules\/openai\/(.+)$/.exec(path)?.[1] ?? '';
      if (module === UPLOADS) {
        if (!code.includes('export const hasUploadableValue')) this.error(`openai/${module} has changed.`);
        return { code: NO_UPLOADS, map: null };
      }
      if (module === CERTIFICATES) {
        if (!code.includes('export function isX509WorkloadIdentity')) this.error(`openai/${module} has changed.`);
        return { code: NO_CERTIFICATES, map: null };
      }
      if (!LEFT_OUT.test(module) || KEPT.test(module)) return null;
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
      if (names.length === 0) this.error(`openai/${module} has changed: nothing of it could be left out.`);
      const stubs = [...new Set(names.filter(Boolean))].map((name) => `export class ${name} {}`);
      return { code: stubs.join('\n'), map: null };
    },
  };
}
