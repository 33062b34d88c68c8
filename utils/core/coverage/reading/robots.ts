import { untilAborted } from '../../async/until-aborted';
import { readBody } from './body';
import { type FollowDeps, follow, type Unread } from './follow';
import { ROBOT_NAME } from './opt-out';
import { parseRobots, type RobotsRule, robotsAllow } from './robots-rules';

export interface RobotsDeps extends Pick<FollowDeps, 'fetchHop' | 'onRequest'> {
  /** The clock, epoch ms. */
  now(): number;
}

export interface Robots {
  /**
   * The objection of a site's robots.txt to the reading of a page; null where there is none. Rejects only with the
   * signal's reason.
   */
  objection(url: URL, signal: AbortSignal): Promise<Unread | null>;
}

/** Bytes of a robots.txt that are read; RFC 9309 asks for half a megabyte at least. */
const MOST_BYTES = 500_000;
const ROBOTS_TIMEOUT_MS = 5000;
/** A file is believed this long (ms); RFC 9309: a day at most. */
const KEPT_FOR_MS = 3_600_000;
const MOST_KEPT_HOSTS = 50;

type Rules = RobotsRule[] | Unread;

/** Asks each site once for its robots.txt, and checks pages against it. */
export function createRobots(deps: RobotsDeps): Robots {
  const kept = new Map<string, { at: number; rules: Promise<Rules> }>();

  function rulesOf(origin: string): Promise<Rules> {
    const known = kept.get(origin);
    if (known && deps.now() - known.at < KEPT_FOR_MS) return known.rules;
    // Two readers may wait for one file: it is not the first one's to stop.
    const rules = load(origin, deps);
    kept.delete(origin);
    kept.set(origin, { at: deps.now(), rules });
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT_HOSTS && oldest !== undefined) kept.delete(oldest);
    void rules.then((found) => {
      if (!Array.isArray(found) && kept.get(origin)?.rules === rules) kept.delete(origin);
    });
    return rules;
  }

  return {
    async objection(url, signal) {
      const rules = await untilAborted(rulesOf(url.origin), signal);
      if (!Array.isArray(rules)) return rules;
      return robotsAllow(rules, url) ? null : { reading: 'blocked', refusedHost: '' };
    },
  };
}

/**
 * By RFC 9309, a file that is not there (4xx) forbids nothing, and a site that fails to answer (5xx, no answer) forbids
 * everything; one that only redirects in circles or away from the public web counts as not there.
 */
async function load(origin: string, deps: RobotsDeps): Promise<Rules> {
  const signal = AbortSignal.timeout(ROBOTS_TIMEOUT_MS);
  try {
    const followed = await follow(`${origin}/robots.txt`, deps, signal);
    if (!followed.ok) return [];
    const { response } = followed;
    if (response.status >= 500) return { reading: 'failed', refusedHost: '' };
    if (!response.ok) return [];
    const { bytes } = await readBody(response, MOST_BYTES, signal);
    return parseRobots(new TextDecoder().decode(bytes), ROBOT_NAME);
  } catch {
    return { reading: signal.aborted ? 'tooSlow' : 'failed', refusedHost: '' };
  }
}
