import browser from 'webextension-polyfill';
import { EngineError } from '../../core/brief/engine-error';
import { checkFeed } from '../../core/coverage/feeds/check';
import { importOpml, OpmlError } from '../../core/coverage/feeds/opml';
import type { FetchHop } from '../../core/coverage/reading/follow';
import { originOf } from '../../core/settings/clean-address';
import { cleanKey } from '../../core/settings/clean-key';
import { endpointFault } from '../../core/settings/endpoint-fault';
import { baseURLOf, endpointInUse, withEndpoint } from '../../core/settings/saved-endpoints';
import { forgetBuiltIn } from '../../engines/built-in/firefox-here';
import { remoteConfig } from '../../engines/choose';
import { modelStore } from '../../engines/local/store';
import type { RemoteDeps } from '../../engines/remote/engine';
import { listModels } from '../../engines/remote/models';
import { testConnection } from '../../engines/remote/test';
import { consented, maySend, takeConsentBack } from '../../platform/consent';
import type {
  BriefListing,
  Call,
  CallResults,
  ChangeCheck,
  EndpointAnswer,
  EndpointDraft,
  OpmlAnswer,
} from '../../platform/messages/calls';
import { hideOrigins } from '../../platform/origin-rules';
import { forgetKeys, type KeyPlace, maskedKeys, moveKeys, readKey, saveKey } from '../../platform/storage/keys';
import type { Library } from '../../platform/storage/library';
import { applyPolicy } from '../../platform/storage/policy';
import { policyItem } from '../../platform/storage/policy-item';
import { settingsItem } from '../../platform/storage/settings-item';
import { answerEdition } from '../edition/answer';
import type { Editions } from '../edition/editions';
import type { Following } from '../refresh/following';
import { sampleBrief } from './sample-brief';

/** The parts of the background that answering calls needs. */
export interface AnswerDeps {
  library: Library;
  following: Following;
  editions: Editions;
  /** Reads the page of a kept brief again. */
  checkChanges(key: string): Promise<ChangeCheck | null>;
  /** Called when the reader opens the latest edition. */
  opened(): Promise<void>;
  remote: RemoteDeps;
  /** One request to a feed, whose redirect is not followed. */
  fetchHop: FetchHop;
  /** Stops all runs and deletes them, with everything else that is stored. */
  deleteEverything(): Promise<void>;
}

/** Time limit (ms) for an endpoint's answer: a reader waits at the button. */
const ENDPOINT_TIMEOUT_MS = 30_000;
/** The same for a test: a model nearby may first have to be loaded. */
const TEST_TIMEOUT_MS = 180_000;

/** Answers a call from one of our own pages. */
export async function answer(call: Call, deps: AnswerDeps): Promise<CallResults[Call['type']]> {
  switch (call.type) {
    case 'saveKey':
      if (call.key)
        await saveKey(call.provider, cleanKey(call.key), {
          place: await placeFor(call.place),
          address: (await addresses())(call.provider),
        });
      else await forgetKeys(call.provider);
      return maskedKeys(await addresses());
    case 'moveKeys':
      await moveKeys(await placeFor(call.place));
      return null;
    case 'forgetKeys':
      await forgetKeys(call.provider);
      return maskedKeys(await addresses());
    case 'maskedKeys':
      return maskedKeys(await addresses());
    case 'testEndpoint':
      return tryEndpoint(
        call.endpoint,
        async (config, signal) => {
          const result = await testConnection(config, deps.remote, signal);
          if (!result.ok) return failureOf(result.error, result.models);
          const { models, base, told } = result;
          return { models, ...(base ? { base } : {}), ...(told ? { told } : {}) };
        },
        TEST_TIMEOUT_MS,
      );
    case 'listModels':
      return tryEndpoint(call.endpoint, async (config, signal) => ({
        models: await listModels(config, deps.remote, signal),
      }));
    case 'importOpml':
      return readOpml(call.text);
    case 'checkFeed':
      return checkFeed(call.url, { fetchHop: deps.fetchHop, now: Date.now }, AbortSignal.timeout(ENDPOINT_TIMEOUT_MS));
    case 'sampleBrief':
      return sampleBrief(call.text);
    case 'listBriefs':
      return (await deps.library.list()).map(
        ({ key, article, brief, savedAt }): BriefListing => ({
          key,
          url: article.canonicalUrl,
          title: article.title,
          outlet: article.outlet,
          savedAt,
          engine: brief?.model ?? brief?.engine ?? 'instant',
        }),
      );
    case 'countBriefs':
      return deps.library.count();
    case 'removeBrief':
      await deps.library.remove(call.key);
      return null;
    case 'clearBriefs':
      await deps.library.clear();
      return null;
    case 'checkChanges':
      return deps.checkChanges(call.key);
    case 'deleteEverything':
      await deps.deleteEverything();
      return null;
    case 'feedStates':
      return deps.following.states();
    case 'refreshFeeds':
      return deps.following.refresh({ urls: call.url === null ? await followedFeeds() : [call.url] });
    case 'listStories':
      return deps.following.stories(call.most);
    case 'storyOf':
      return deps.following.story(call.id);
    case 'sayEvent':
      await deps.following.sayEvent(call.kind, [call.item, call.other]);
      return null;
    case 'outletFeeds':
      return deps.following.outletFeeds(call.url);
    case 'outletSitemap':
      return deps.following.outletSitemap(call.url);
    case 'edition':
    case 'remakeEdition':
    case 'hide':
    case 'unhide':
    case 'saveStory':
    case 'markRead':
    case 'storyBrief':
    case 'writeStory':
      if (call.type === 'edition' && call.day === null) void deps.opened().catch(() => undefined);
      return answerEdition(call, deps.editions);
  }
}

async function followedFeeds(): Promise<string[]> {
  return (await settingsItem.get()).feeds.map(({ url }) => url);
}

/** The place to keep keys in: the organisation's choice, else the one asked for. */
async function placeFor(asked: KeyPlace): Promise<KeyPlace> {
  return (await policyItem.get()).policy.keyStorage ?? asked;
}

/** Makes a function that returns the address of a saved endpoint as it is set now. */
async function addresses(): Promise<(name: string) => string | undefined> {
  const settings = await settingsItem.get();
  return (name) => {
    const named = withEndpoint(settings, name);
    return endpointInUse(named) === name ? baseURLOf(named) : undefined;
  };
}

function readOpml(text: string): OpmlAnswer {
  try {
    return { ok: true, ...importOpml(text) };
  } catch (error) {
    return { ok: false, kind: error instanceof OpmlError ? error.kind : 'noOpml' };
  }
}

async function tryEndpoint(
  draft: EndpointDraft,
  task: (
    config: ReturnType<typeof remoteConfig>,
    signal: AbortSignal,
  ) => Promise<Omit<Extract<EndpointAnswer, { ok: true }>, 'ok' | 'ms'> | EndpointAnswer>,
  ms = ENDPOINT_TIMEOUT_MS,
): Promise<EndpointAnswer> {
  if (!(await maySend('websiteContent'))) return failureOf(new EngineError('noConsent'));
  const settings = await settingsItem.get();
  const { provider, key: typed, id = provider, ...own } = draft;
  const { contextTokens = 0, small = 'auto' as const, ...rest } = settings.endpoints[id] ?? {};
  const endpoints = { ...settings.endpoints, [id]: { ...rest, ...own, contextTokens, small } };
  // Whichever endpoint the page asks for, nothing is sent where the organisation does not allow it.
  const { policy } = await policyItem.get();
  const allowed = applyPolicy({ ...settings, provider, endpoint: id, endpoints }, policy);
  const address = baseURLOf(allowed);
  // A typed key is for the address that it was typed for, and not for one that the organisation has set.
  const isTyped = typed && originOf(address) === originOf(draft.baseURL);
  const key = isTyped ? cleanKey(typed) : await readKey(endpointInUse(allowed), address);
  const config = remoteConfig(allowed, key);
  // What a draft agreed to is tried before it is saved.
  if (own.noOriginAt) await hideOrigins(Object.values(endpoints).flatMap((one) => one ?? []));
  const start = Date.now();
  try {
    const found = await task(config, AbortSignal.timeout(ms));
    return 'ok' in found ? found : { ok: true, ...found, ms: Date.now() - start };
  } catch (error) {
    const known = error instanceof EngineError ? error : new EngineError(isTimeout(error) ? 'timeout' : 'unknown');
    return failureOf(known);
  }
}

function failureOf({ kind, detail, retryAfter }: EngineError, models: string[] = []): EndpointAnswer {
  return { ok: false, error: { kind, detail, retryAfter }, fault: endpointFault(kind), models };
}

const isTimeout = (error: unknown) => error instanceof DOMException && error.name === 'TimeoutError';

/**
 * Empties every store of this extension, and gives back the access to sites that the reader had allowed, and what may be
 * sent.
 */
export async function eraseStores(library: Library, following: Pick<Following, 'clear'>): Promise<void> {
  await library.clear();
  await following.clear();
  // Private windows have no such file system, so there is nothing to delete.
  await modelStore.clear().catch(() => undefined);
  await forgetBuiltIn();
  // Firefox keeps keys in a database of their own.
  await forgetKeys();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  const { host_permissions: required = [] } = browser.runtime.getManifest();
  const allowed = (await browser.permissions.getAll()).origins ?? [];
  // Sites in a development build's own manifest cannot be given back.
  const origins = allowed.filter((origin) => !required.includes(origin));
  if (origins.length > 0) await browser.permissions.remove({ origins });
  const kinds = (await consented()) ?? [];
  if (kinds.length > 0) await takeConsentBack(kinds);
}
