import type { Article } from '../../article/types';
import { bareHost } from '../../coverage/address-key';
import { inOrder } from '../../coverage/assess';
import { countCoverage } from '../../coverage/count';
import { findDifferences } from '../../coverage/differences';
import { leads } from '../../coverage/leads';
import { foundMember, type OutletOf, tabMember } from '../../coverage/member';
import { outletKey } from '../../coverage/outlet-key';
import { foldGroups } from '../../coverage/reprints/fold-groups';
import { comparableSources, newCoverage } from '../../coverage/state';
import type { Coverage, Reading } from '../../coverage/types';
import type { StoryEntry } from '../items/item';
import { itemCandidate } from '../story';

/** A report of a story as far as it was read. */
export interface StoryReport {
  item: StoryEntry;
  reading: Reading;
  refusedHost: string;
  /** Null where it was not read. */
  article: Article | null;
}

/**
 * The coverage of a story's brief: `article` is the report that it begins with, the others are its sources. They are of
 * the story already, and not matched again; reprints are folded, and counted once.
 */
export function storyCoverage(article: Article, others: readonly StoryReport[], outletOf: OutletOf): Coverage {
  const host = URL.canParse(article.canonicalUrl) ? bareHost(new URL(article.canonicalUrl).hostname) : '';
  const own = outletOf(host, article.outlet);
  const reports = [...new Map(others.map((one) => [one.item.url, one])).values()];
  const members = [
    tabMember(article, outletKey(own, host, article.outlet), own),
    ...reports.map(({ item, article: text }) =>
      foundMember({ found: itemCandidate(item), score: 1, text }, article, outletOf),
    ),
  ];
  const groups = foldGroups(members, article.canonicalUrl);
  // All are of one event: what reports of its consequences is a report as well.
  for (const { source } of members) if (source?.group === 'followup') source.group = 'report';
  const readings = new Map(reports.map((one) => [one.item.url, one]));
  let number = 1;
  const sources = inOrder(members).map((source) => {
    const { reading = 'unread', refusedHost = '', article: text = null } = readings.get(source.id) ?? {};
    number += text ? 1 : 0;
    return { ...source, reading, refusedHost, number: text ? number : null };
  });
  const texts = comparableSources(sources).flatMap(({ number, passages, lang, title }) =>
    number === null ? [] : [{ number, passages, lang, title }],
  );
  const differences = findDifferences(article, texts);
  const first = { number: 1, passages: article.passages, lang: article.lang, title: article.title };
  return {
    ...newCoverage(),
    ...{ stage: 'done', sources, counts: countCoverage(members, groups) },
    ...{ differences, leads: leads([first, ...texts], differences) },
  };
}
