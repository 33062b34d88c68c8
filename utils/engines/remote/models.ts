import { EngineError } from '../../core/brief/engine-error';
import { createDeadline } from '../../core/http/deadline';
import { originOf, otherBases } from '../../core/settings/clean-address';
import type { RemoteConfig } from '../../core/settings/endpoint';
import { PROVIDERS } from '../../core/settings/presets';
import { isRecord, recordOf } from '../../core/text/record';
import { createClient } from './client';
import { type RemoteDeps, timeoutsFor } from './config';
import { toEngineError } from './errors';
import { hideSecrets } from './secrets';

/** Most names that are listed; OpenRouter has several hundred. */
const MOST_MODELS = 1000;
/** Most pages of a list that are fetched. */
const MOST_PAGES = 5;
const LONGEST_NAME_CHARS = 300;

/** Names of models that do not write text, or not by chat completions. */
const NO_CHAT =
  /embed|\btts\b|-tts|whisper|transcri|speech|audio|realtime|dall-?e|image|imagen|\bveo\b|sora|video|moderation|guard|rerank|ocr|\bbge\b|\be5\b|babbage|davinci|computer-use|\baqa\b|diffusion|lyria|robotics|(?<![a-z])live-|deep-research|codex|\bo\d-pro\b|\bgpt-[\d.]+-pro\b/i;

/** A model in an endpoint's list, with what the list says of it. */
export interface ListedModel {
  id: string;
  created: number;
  /** The entry itself. */
  entry: Record<string, unknown>;
}

const LISTS = ['data', 'models', 'result', 'items', 'list', 'results'];

/** The list in a reply; null where it holds none. An empty list may come as null. */
function listIn(body: unknown): unknown[] | null {
  if (Array.isArray(body)) return body;
  const record = recordOf(body);
  const name = LISTS.find((one) => one in record);
  if (name === undefined) return null;
  const list = record[name];
  if (Array.isArray(list)) return list;
  if (isRecord(list)) return listIn(list);
  return list === null ? [] : null;
}

function modelOf(entry: unknown): ListedModel[] {
  const record = recordOf(entry);
  const id = [record.id, record.name, record.model, record.slug].find(
    (one): one is string => typeof one === 'string' && one !== '' && one.length <= LONGEST_NAME_CHARS,
  );
  const { created } = record;
  // Some list "models/NAME", but expect the name without the prefix.
  return id === undefined
    ? []
    : [{ id: id.replace(/^models\//, ''), created: typeof created === 'number' ? created : 0, entry: record }];
}

/** The models in a reply to `GET …/models`, in any shape; null for what is no list. */
export function modelsIn(body: unknown): ListedModel[] | null {
  const list = listIn(body);
  if (list?.length && list.every((one) => typeof one === 'string')) return list.flatMap((id) => modelOf({ id }));
  return list?.flatMap(modelOf) ?? null;
}

/** The name after which the next page of a list begins; null for the last page. */
function nextPage(body: unknown): string | null {
  const { has_more, last_id } = recordOf(body);
  return has_more === true && typeof last_id === 'string' && last_id !== '' ? last_id : null;
}

/** Fetches an endpoint's list, at most a few pages of it. Throws as the client does. */
export async function fetchModels(
  config: RemoteConfig,
  deps: RemoteDeps,
  signal: AbortSignal,
): Promise<ListedModel[] | null> {
  const { listKeyHeader, listHeaders, listURL = '' } = PROVIDERS[config.provider];
  // A key goes to its own host only.
  const isHome = listURL !== '' && originOf(listURL) === originOf(config.baseURL);
  const headers = { ...listHeaders, ...(listKeyHeader && config.key ? { [listKeyHeader]: config.key } : {}) };
  const client = createClient(config, deps);
  const all: ListedModel[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const query: Record<string, string> = after === null ? {} : { after_id: after };
    const reply: Response = await client.get(isHome ? listURL : '/models', { signal, headers, query }).asResponse();
    const body: unknown = await reply.json().catch(() => null);
    const models = modelsIn(body);
    if (!models) return page === 0 ? null : all;
    all.push(...models);
    after = nextPage(body);
    if (after === null) break;
  }
  return all;
}

/** The names of the endpoint's models that write text, in the order of `listEntries`, and with its errors. */
export async function listModels(config: RemoteConfig, deps: RemoteDeps, signal: AbortSignal): Promise<string[]> {
  return namesOf(await listEntries(config, deps, signal), config);
}

/** The names of models, without repetition, and as many as a list can offer. */
export function namesOf(models: readonly ListedModel[], config: RemoteConfig): string[] {
  const hide = hideSecrets(config);
  return [...new Set(models.map(({ id }) => hide(id)))].slice(0, MOST_MODELS);
}

/**
 * Lists the endpoint's models that write text: first the preset's suggestions that it has, then the newest. Throws
 * `EngineError`, or the signal's reason.
 */
export async function listEntries(config: RemoteConfig, deps: RemoteDeps, signal: AbortSignal): Promise<ListedModel[]> {
  signal.throwIfAborted();
  const deadline = createDeadline(signal, () => new EngineError('timeout'));
  const ms = timeoutsFor(config, deps.timeouts).short;
  const fetchAt = (baseURL: string) =>
    deadline.wait(fetchModels({ ...config, baseURL }, deps, deadline.signal), ms).then((models) => {
      if (!models) throw new EngineError('notFound');
      return models;
    });
  try {
    const models = await fetchAt(config.baseURL).catch(async (error: unknown) => {
      const told = await toEngineError(error, config, deps);
      const [other] = otherBases(config.baseURL);
      if (told.kind !== 'notFound' || other === undefined || deadline.signal.aborted) throw told;
      return fetchAt(other).catch(() => Promise.reject(told));
    });
    const suggested = new Set(PROVIDERS[config.provider].models);
    const rank = ({ id, created }: ListedModel) => (suggested.has(id) ? Number.MAX_SAFE_INTEGER : created);
    const chat = models.filter(({ id }) => !NO_CHAT.test(id));
    return chat.sort((a, b) => rank(b) - rank(a) || a.id.localeCompare(b.id));
  } catch (error) {
    signal.throwIfAborted();
    throw await toEngineError(error, config, deps);
  } finally {
    deadline.stop();
  }
}
