import browser from 'webextension-polyfill';
import { sleep } from '../../core/async/sleep';
import type { Meter } from '../../core/cost/meter';
import { assess } from '../../core/coverage/assess';
import { findDifferences } from '../../core/coverage/differences';
import { createCache } from '../../core/coverage/finders/cache';
import { createPace } from '../../core/coverage/finders/pace';
import { leads } from '../../core/coverage/leads';
import { outletOf } from '../../core/coverage/outlets';
import { lookUpOutlet } from '../../core/coverage/outlets/wikidata';
import { queriedHost } from '../../core/coverage/outlets/wikidata-query';
import { chooseToRead } from '../../core/coverage/reading/choose';
import { readSources } from '../../core/coverage/reading/read-sources';
import { createRobots, type Robots } from '../../core/coverage/reading/robots';
import { searchCoverage } from '../../core/coverage/search/search';
import type { CoverageParts } from '../../core/coverage/search/work';
import type { SentQuery } from '../../core/coverage/types';
import type { RemoteConfig } from '../../core/settings/endpoint';
import type { EngineWishes } from '../../core/settings/engine-choice';
import { browserLang } from '../../platform/i18n/browser-lang';
import { createPageParser } from '../../platform/offscreen/page-parser';
import { readKey } from '../../platform/storage/keys';
import { knownOutlets } from '../../platform/storage/outlets';
import { fetchHop } from './fetch-hop';

/**
 * Coverage's parts as they are in the extension: the network, the clock, the browser's permissions, the offscreen
 * parser. For private windows they leave no traces: neither in the browser's cache, which the background shares with
 * every window, nor in the outlets that are remembered.
 * @param model the endpoint whose model writes, with its key; null where the reader uses none
 * @param meter counts the cost of its answers
 */
export function coverageParts(
  model: (settings: EngineWishes) => Promise<RemoteConfig | null>,
  meter: (use: { traces: boolean }) => Meter,
): (use: { traces: boolean }) => CoverageParts {
  const pace = createPace({ now: Date.now, sleep });
  const cache = createCache(Date.now);
  const outlets = knownOutlets(Date.now);
  const parse = createPageParser();
  const robots = { kept: sharedRobots('default'), untraced: sharedRobots('no-store') };
  const facts = (domain: string, name: string) =>
    outletOf(domain, name) ?? ((domain && outlets.get(queriedHost(domain))) || null);

  return ({ traces }) => {
    const send: typeof fetch = (input, init) => fetch(input, traces ? init : { ...init, cache: 'no-store' });
    const hop = fetchHop(traces ? 'default' : 'no-store');
    return {
      async *search(article, settings, signal) {
        await outlets.ready();
        yield* searchCoverage(
          article,
          {
            settings,
            fetch: send,
            // Never by the browser's own cache: what a reader follows is not written to disk.
            fetchHop: fetchHop('no-store'),
            robots: traces ? robots.kept : robots.untraced,
            now: Date.now,
            sleep,
            key: readKey,
            model: await model(settings),
            meter: meter({ traces }),
            pace,
            cache,
            judge: (candidates) => assess(article, candidates, { read: new Map(), outletOf: facts }),
            permitted: (origins) => browser.permissions.contains({ origins }),
          },
          { signal },
        );
      },
      assess: (article, candidates, read) => assess(article, candidates, { read, outletOf: facts }),
      choose: (sources, article, { settings, most }) =>
        chooseToRead(sources, article, {
          most,
          hidden: [...settings.hiddenOutlets, ...settings.neverSites],
          pinned: settings.pinnedOutlets,
        }),
      async *read(sources, onSent, signal) {
        const onRequest = (url: string) => onSent({ at: Date.now(), url, query: '' } satisfies SentQuery);
        const own = createRobots({ fetchHop: hop, now: Date.now, onRequest });
        yield* readSources(sources, { fetchHop: hop, robots: allowedOnly(own), parse, onRequest }, signal);
      },
      compare(article, sources) {
        const texts = sources
          .flatMap(({ number, passages, lang, title }) => (number === null ? [] : [{ number, passages, lang, title }]))
          .sort((one, other) => one.number - other.number);
        const differences = findDifferences(article, texts);
        const { passages, lang, title } = article;
        return { differences, leads: leads([{ number: 1, passages, lang, title }, ...texts], differences) };
      },
      async lookUp(domain, signal) {
        await outlets.ready();
        const host = queriedHost(domain);
        const known = outlets.get(host);
        if (known !== undefined) return known;
        const found = await lookUpOutlet(domain, { fetch: send, now: Date.now, lang: browserLang() }, signal);
        await outlets.remember(host, found, { traces });
        return found;
      },
    };
  };
}

/** Asks no site that the browser does not allow: a page may lead to one that the reader has not been asked for. */
export function allowedOnly(robots: Robots): Robots {
  return {
    ...robots,
    async objection(url, signal) {
      const allowed = await browser.permissions.contains({ origins: [`${url.protocol}//${url.hostname}/*`] });
      return allowed ? robots.objection(url, signal) : { reading: 'elsewhere', refusedHost: url.hostname };
    },
  };
}

/** The rules of sites, kept for all searches of a session; those of private windows apart. */
const sharedRobots = (cache: RequestCache) => createRobots({ fetchHop: fetchHop(cache), now: Date.now });
