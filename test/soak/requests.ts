import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/steps.mjs';
import { checkerFeeds } from '../../utils/core/coverage/fact-checks/checkers.ts';
import { INDEX_HOSTS } from '../newsroom/indexes/index.ts';
import type { NewsroomRequest } from '../newsroom/types.ts';
import { UNREACHABLE } from '../newsroom/unreachable.ts';

/** The scripted model of the reader, and the key that goes to it and to nobody else. */
export const MODEL_HOST = 'api.model.example';
export const KEY = 'sk-soak-0123456789-abcdef';

/** What browsers ask for by themselves: extension stores, lists of bad sites, whether there is a network. */
const BROWSERS_OWN =
  /(?:^|\.)(?:(?:clients|accounts|update|safebrowsing|optimizationguide-pa|redirector|edgedl|android|www|mtalk)[\w.-]*\.(?:google|googleapis|gvt1)\.com|gstatic\.com|mozilla\.(?:com|org|net)|firefox\.com|mozaws\.net)$/;

/** Hosts that the reader of a soak allows: the newsroom's sites, the finders that are switched on, and the model. */
const ALLOWED = new Set([
  ...readdirSync(join(root, 'test', 'newsroom', 'sites')),
  ...INDEX_HOSTS.map(([host]) => host),
  ...UNREACHABLE.map(([host]) => host),
  ...[...checkerFeeds('en'), ...checkerFeeds('fr')].map(({ url }) => new URL(url).host),
  'www.longform-quarterly.example',
  MODEL_HOST,
]);

/** What is wrong with a request, in words; null for nothing. `known` are further hosts that the newsroom lists. */
export function faultOfRequest(request: NewsroomRequest, known: ReadonlySet<string>): string | null {
  const { host, headers, path, query, body } = request;
  if (host !== MODEL_HOST && `${JSON.stringify(headers)}${path}${query}${body}`.includes(KEY))
    return `${host} got the key`;
  if (ALLOWED.has(host) || known.has(host) || BROWSERS_OWN.test(host)) return null;
  return `${request.method} ${request.scheme}://${host}:${request.port}${path}, which nobody allowed`;
}
