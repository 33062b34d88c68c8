import { folded } from '../../text/fold';
import { type LdNode, textIn } from './json-ld';
import { firstMeta, type MetaTags } from './meta-tags';

/** The host without "www." and the like; empty where the address has none. */
export function siteOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^(?:www\d?|m|amp|mobile)\./, '');
  } catch {
    return '';
  }
}

/** The publisher of the page, as the page writes it; its domain where it does not say. At most 120 characters. */
export function readOutlet(story: LdNode | null, tags: MetaTags, url: string): string {
  const site = siteOf(url);
  const said = [
    firstMeta(tags, ['og:site_name']),
    textIn(story?.publisher),
    firstMeta(tags, [
      'application-name',
      'apple-mobile-web-app-title',
      'dc.publisher',
      'publisher',
      'al:android:app_name',
    ]),
  ];
  const names = said
    .filter((name) => name !== null)
    .map((name) => name.replace(/^@/, ''))
    .filter((name) => folded(name).length > 1 && name.length <= 80 && !/^https?:/i.test(name));
  // "www.example.com" says no more than the address does.
  return (names.find((name) => !/^(?:www\.)?[\w-]+(?:\.[\w-]+)+$/.test(name)) ?? names[0] ?? site).slice(0, 120);
}
