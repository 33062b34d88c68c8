import { getDomain } from 'tldts';

/**
 * Platforms where each name is somebody else's publication, and which the Public Suffix List lacks, unlike github.io
 * and blogspot.com.
 */
const PLATFORMS = ['canalblog.com', 'medium.com', 'over-blog.com', 'substack.com', 'tumblr.com', 'wordpress.com'];

const OPTIONS = { allowPrivateDomains: true, extractHostname: false, extraSuffixes: { private: PLATFORMS } };

/**
 * The part of a host name that its owner registered, by the Public Suffix List with its private part: "bbc.co.uk" of
 * "news.bbc.co.uk", "ann.github.io" of "blog.ann.github.io". The host itself, in lower case and without "www.", where
 * nobody registered anything: a suffix alone, an IP address, the name of a machine.
 */
export function registrable(host: string): string {
  const bare = host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\.(?=.*\.)/, '');
  return getDomain(bare, OPTIONS) ?? bare;
}
