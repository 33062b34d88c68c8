/** Second levels of countries' domains, under which names are registered. */
const SECOND = /^(?:co|com|org|net|gov|ac|edu|or|ne|go|asso|gob|gouv)$/;
/** Hosts of other people's sites: the name stands before theirs. */
const PLATFORM =
  /^(?:blogspot|wordpress|substack|github|gitlab|medium|tumblr|ghost|wixsite|over-blog|typepad|livejournal)$/;
/** Names up to this length are initials. */
const INITIALS = 3;
/** Letters from which a label before the domain is a name, and not "news" or "www2". */
const LABEL = 6;

/** The host of an address; empty where it has none. */
function hostName(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/** The host without "www." and the like; empty where the address has none. */
export function siteOf(url: string): string {
  return hostName(url).replace(/^(?:www\d?|m|amp|mobile)\./, '');
}

/** The labels of a host before its public ending, and the place among them of the one that is registered. */
function parted(url: string): { labels: string[]; at: number } {
  const host = siteOf(url);
  if (/^[\d.]+$|^\[/.test(host)) return { labels: [host], at: 0 };
  const all = host.split('.');
  const labels = all.slice(0, all.length > 2 && SECOND.test(all.at(-2) ?? '') ? -2 : -1);
  const last = Math.max(0, labels.length - 1);
  return {
    labels: labels.length > 0 ? labels : all,
    at: PLATFORM.test(labels[last] ?? '') ? Math.max(0, last - 1) : last,
  };
}

/** The part of a host that is a name: "kleinezeitung" of "www.kleinezeitung.at", "herald" of "news.herald.co.uk". */
export function domainName(url: string): string {
  const { labels, at } = parted(url);
  return labels[at] ?? '';
}

/** That part, and the names before it: "timesofindia" stands before "indiatimes". */
export function siteLabels(url: string): string[] {
  const { labels, at } = parted(url);
  return [labels[at] ?? '', ...labels.slice(0, at).filter((label) => label.length >= LABEL)];
}

/** A domain's name as a title: "Valley Desk" for "valley-desk", "LRT" for "lrt". */
export function readableDomain(name: string): string {
  if (name.length <= INITIALS) return name.toUpperCase();
  return name
    .split(/[-_]+/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
