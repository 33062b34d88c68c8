import { defineConfig } from 'wxt';
import { bareScript } from './scripts/build/bare-script';
import { docPage } from './scripts/build/doc-page';
import { onlyBuilt } from './scripts/build/entry-points';
import { leanMessages } from './scripts/build/lean-messages';
import { noInnerHtml } from './scripts/build/no-inner-html';
import { sdkLean } from './scripts/build/sdk-lean';
import { notSources } from './scripts/build/sources';
import { notices } from './scripts/build/third-party/notices';
import { createShipped } from './scripts/build/third-party/shipped';
import { wllamaFiles, wllamaLean } from './scripts/build/wllama';

/** Pages and services that a reader may allow later; install asks for none of them. */
const ANY_SITE = ['https://*/*', 'http://*/*'];

/**
 * The content security policy of our pages: everything from the package, nothing from elsewhere. `connect-src` is open,
 * for a reader's endpoint may be anywhere; scripts take no text that is not said to be one.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "worker-src 'self'",
  'connect-src * data: blob:',
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
];

/** What of other people's code a build holds. */
const shipped = createShipped();

export default defineConfig({
  imports: false,
  modules: [],
  srcDir: '.',
  outDir: '.output',
  manifestVersion: 3,
  vite: () => ({
    plugins: [bareScript(), noInnerHtml(), wllamaLean(), sdkLean(), shipped.plugin()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Every browser that runs the extension preloads modules by itself.
    build: {
      target: 'es2022',
      modulePreload: { polyfill: false },
      // A constant stands once, and not at each use: the list of public suffixes is one of 68 kB, used three times.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
  // Firefox's reviewers build from the sources: with `.npmrc`, and with what only Chrome's build needs.
  zip: { dotSources: true, excludeSources: notSources(import.meta.dirname) },
  hooks: {
    'entrypoints:resolved': (_, found) => onlyBuilt(found),
    'build:publicAssets': async (wxt, files) => {
      files.splice(0, files.length, ...files.map(leanMessages));
      files.push(...(await wllamaFiles()), docPage(wxt.config.root, 'checking'));
      // While one develops, not all of it is built.
      if (wxt.config.command === 'build')
        files.push({ relativeDest: 'THIRD-PARTY.txt', contents: notices(shipped.files(wxt.config.root)) });
    },
    // Built apart from the other pages the panel shares no file with them: one script to load, where a click waits for it.
    // So does the offscreen document: with it the background would come in pieces.
    'entrypoints:grouped': (_, groups) => {
      for (const group of [...groups]) {
        if (!Array.isArray(group)) continue;
        const apart = group.filter(({ type, name }) => type === 'sidepanel' || name === 'offscreen');
        for (const page of apart) {
          if (group.length > 1) groups.push(group.splice(group.indexOf(page), 1));
        }
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Recoupe',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // `webRequest` only watches: it tells where a page that is fetched redirects to. Neither it nor `offscreen` is asked
    // about at install. Optional it cannot be: granted later, Chromium tells a running worker nothing of its requests.
    permissions: [
      ...['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage', 'webRequest'],
      // The last leaves the origin out of requests to a reader's own server that refuses those of extensions; it acts on
      // hosts only that the reader allowed, and is not asked about at install.
      ...(browser === 'firefox' ? [] : ['sidePanel', 'offscreen', 'declarativeNetRequestWithHostAccess']),
    ],
    // Notifications of an edition, and Firefox's own models, for readers who want them.
    optional_permissions: ['notifications', ...(browser === 'firefox' ? ['trialML'] : [])],
    optional_host_permissions: ANY_SITE,
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_commandBrief__' },
      'open-today': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_commandToday__' },
    },
    // A custom policy keeps Firefox from upgrading http:// endpoints on the reader's own network to https://.
    // WebAssembly is of the package: llama.cpp, for readers who run a model on their own device.
    content_security_policy: { extension_pages: POLICY.join('; ') },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'recoupe@recoupe.news',
              strict_min_version: '142.0',
              // Nothing is collected by us. What a reader sends is asked about where it is first sent: an article to the
              // endpoint of their choice, and words on its event to news indexes (docs/privacy.md).
              data_collection_permissions: { required: ['none'], optional: ['websiteContent', 'searchTerms'] },
            },
          },
        }
      : {
          minimum_chrome_version: '125',
          storage: { managed_schema: 'managed-schema.json' },
          // Isolated from other origins, our pages may use threads.
          cross_origin_embedder_policy: { value: 'require-corp' },
          cross_origin_opener_policy: { value: 'same-origin' },
        }),
  }),
});
