import { codeOf } from '../../text/lang-tag';
import { registrable } from '../../text/registrable';
import type { CoveredArticle, Source, SourceGroup } from '../types';
import { checkAddress } from './address';

export interface ChooseOptions {
  /** Sources to choose at most. */
  most?: number;
  /** Sites never to be read, their subdomains with them: outlets hidden by the reader, sites never to touch. */
  hidden?: readonly string[];
  /** Sites whose sources go first. */
  pinned?: readonly string[];
}

/** The order in which groups are read. Reprints come last: they add no view of their own. */
const TIER: Record<SourceGroup, number> = { report: 0, followup: 1, opinion: 2, reprint: 3 };

/**
 * The gains of a source with an owner, a language or a kind that is not among the chosen yet. Together they are less
 * than twice the whole range of `score`: another view is worth little where the source may be about another event.
 */
const NEW_OWNER_WEIGHT = 1;
const NEW_LANG_WEIGHT = 0.5;
const NEW_KIND_WEIGHT = 0.25;

/**
 * The sources to read next to the article in the tab, best first: pinned ones, then reports before follow-ups, opinion
 * and reprints; among these the surest, of different owners, languages and kinds. Opaque links, hidden outlets,
 * addresses that may not be fetched, and what has been tried before are never among them.
 */
export function chooseToRead(
  sources: readonly Source[],
  article: Pick<CoveredArticle, 'canonicalUrl' | 'lang'>,
  { most = 5, hidden = [], pinned = [] }: ChooseOptions = {},
): Source[] {
  const left = sources.filter(
    (source) =>
      source.reading === 'unread' &&
      !source.opaque &&
      source.url !== article.canonicalUrl &&
      !isOn(source, hidden) &&
      checkAddress(source.url).ok,
  );
  const seen = new Set([`lang ${codeOf(article.lang) ?? ''}`]);
  const chosen: Source[] = [];
  while (chosen.length < most && left.length > 0) {
    const best = left.reduce((a, b) => (compare(b, a, { seen, pinned }) < 0 ? b : a));
    left.splice(left.indexOf(best), 1);
    chosen.push(best);
    for (const trait of traits(best)) seen.add(trait.name);
  }
  return chosen;
}

interface Chosen {
  /** Traits of those that are chosen. */
  seen: ReadonlySet<string>;
  pinned: readonly string[];
}

/** Below 0 where `a` is to be read before `b`. */
function compare(a: Source, b: Source, { seen, pinned }: Chosen): number {
  return (
    Number(isOn(b, pinned)) - Number(isOn(a, pinned)) ||
    TIER[a.group] - TIER[b.group] ||
    worth(b, seen) - worth(a, seen)
  );
}

function worth(source: Source, seen: ReadonlySet<string>): number {
  return traits(source).reduce((sum, { name, gain }) => (seen.has(name) ? sum : sum + gain), source.score);
}

/**
 * The traits that make a source unlike others. An unknown language or kind is no trait; for an unknown owner the outlet
 * counts.
 */
function traits({ owner, domain, outlet, lang, outletKind }: Source): { name: string; gain: number }[] {
  const own = codeOf(lang);
  return [
    { name: `owner ${owner ?? (registrable(domain) || outlet)}`, gain: NEW_OWNER_WEIGHT },
    ...(own ? [{ name: `lang ${own}`, gain: NEW_LANG_WEIGHT }] : []),
    ...(outletKind ? [{ name: `kind ${outletKind}`, gain: NEW_KIND_WEIGHT }] : []),
  ];
}

function isOn({ domain, url }: Source, sites: readonly string[]): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return sites.some((site) => [domain, host].some((name) => name === site || name.endsWith(`.${site}`)));
}
