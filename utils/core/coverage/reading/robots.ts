import { untilAborted } from '../../async/until-aborted';
import { readBody } from './body';
import { type FollowDeps, follow, type Unread } from './follow';
import { ROBOT_NAME } from './opt-out';
import { parseRobots, type RobotsRule, robotsAllow, sitemapsIn } from './robots-rules';

export interface RobotsDeps extends Pick<FollowDeps, 'fetchHop' | 'onRequest'> {
  /** The clock, epoch ms. */
  now(): number;
}

/** Called with the address of each request; without it that of the deps is. */
type OnRequest = (url: string) => void;

export interface Robots {
  /**
   * The objection of a site's robots.txt to the reading of a page; null where there is none. Rejects only with the
   * signal's reason.
   */
  objection(url: URL, signal: AbortSignal, onRequest?: OnRequest): Promise<Unread | null>;
  /** The sitemaps that a site's robots.txt names; [] where it cannot be had. Rejects only with the signal's reason. */
  sitemaps(origin: string, signal: AbortSignal, onRequest?: OnRequest): Promise<string[]>;
}

/** Bytes of a robots.txt that are read; RFC 9309 asks for half a megabyte at least. */
const MOST_BYTES = 500_000;
const ROBOTS_TIMEOUT_MS = 5000;
/** A file is believed this long (ms); RFC 9309: a day at most. */
const KEPT_FOR_MS = 24 * 3_600_000;
const MOST_KEPT_HOSTS = 200;

/** What a robots.txt says. */
interface Said {
  rules: RobotsRule[];
  sitemaps: string[];
}

const SILENT: Said = { rules: [], sitemaps: [] };

/** Asks each site once for its robots.txt, and checks pages against it. */
export function createRobots(deps: RobotsDeps): Robots {
  const kept = new Map<string, { at: number; said: Promise<Said | Unread> }>();

  function saidAt(origin: string, onRequest?: OnRequest): Promise<Said | Unread> {
    const known = kept.get(origin);
    if (known && deps.now() - known.at < KEPT_FOR_MS) return known.said;
    // Two readers may wait for one file: it is not the first one's to stop.
    const said = load(origin, onRequest ? { ...deps, onRequest } : deps);
    kept.delete(origin);
    kept.set(origin, { at: deps.now(), said });
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT_HOSTS && oldest !== undefined) kept.delete(oldest);
    void said.then((found) => {
      if (!('rules' in found) && kept.get(origin)?.said === said) kept.delete(origin);
    });
    return said;
  }

  return {
    async objection(url, signal, onRequest) {
      const said = await untilAborted(saidAt(url.origin, onRequest), signal);
      if (!('rules' in said)) return said;
      return robotsAllow(said.rules, url) ? null : { reading: 'blocked', refusedHost: '' };
    },
    async sitemaps(origin, signal, onRequest) {
      const said = await untilAborted(saidAt(origin, onRequest), signal);
      return 'rules' in said ? said.sitemaps : [];
    },
  };
}

/**
 * By RFC 9309, a file that is not there (4xx) forbids nothing, and a site that fails to answer (5xx, no answer) forbids
 * everything; one that only redirects in circles or away from the public web counts as not there.
 */
async function load(origin: string, deps: RobotsDeps): Promise<Said | Unread> {
  const signal = AbortSignal.timeout(ROBOTS_TIMEOUT_MS);
  try {
    const followed = await follow(`${origin}/robots.txt`, deps, signal);
    if (!followed.ok) return SILENT;
    const { response } = followed;
    if (response.status >= 500) return { reading: 'failed', refusedHost: '' };
    if (!response.ok) return SILENT;
    const { bytes } = await readBody(response, MOST_BYTES, signal);
    const text = new TextDecoder().decode(bytes);
    return { rules: parseRobots(text, ROBOT_NAME), sitemaps: sitemapsIn(text) };
  } catch {
    return { reading: signal.aborted ? 'tooSlow' : 'failed', refusedHost: '' };
  }
}
