import { fold } from '../../text/fold';
import { cleanUrl, ROUTE } from './canonical';

/** The path of an address, or the route of an application in its fragment, without what AMP editions add. */
function pathOf(address: string): string {
  if (!URL.canParse(address, 'https://page.invalid')) return '';
  const { pathname, hash } = new URL(address, 'https://page.invalid');
  const path = ROUTE.test(hash) ? hash : pathname;
  return path.replace(/\/amp\/?$|\.amp(?=\.|$)/, '').replace(/\/+$/, '');
}

/** The last part of an address's path, which names a story; empty for a home page. */
export function slugOf(address: string): string {
  return pathOf(address).split('/').at(-1) ?? '';
}

/** The words of that part: "quarry must stop blasting". */
export function slugWords(address: string): string {
  let slug = slugOf(address);
  try {
    slug = decodeURIComponent(slug);
  } catch {
    // As it stands.
  }
  return fold(slug.replace(/\.\w{2,5}$/, '')).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
}

/**
 * True when two addresses of one site lead to one page: the last parts of their paths are the same, and no parameter
 * that both have differs.
 */
export function isSamePage(a: string, b: string): boolean {
  const [first, second] = [slugOf(a), slugOf(b)];
  if (first === '' || first !== second) return false;
  const [one, other] = [cleanUrl(a, b), cleanUrl(b, a)];
  if (one === null || other === null) return true;
  const given = new URL(other).searchParams;
  let isSame = true;
  new URL(one).searchParams.forEach((value, name) => {
    if (given.has(name) && given.get(name) !== value) isSame = false;
  });
  return isSame;
}

/** The numbers of three figures and more in the last part of an address, or in its parameters where it has none. */
function numbersOf(address: string): string[] {
  return slugOf(address).match(/\d{3,}/g) ?? address.split('?')[1]?.match(/\d{3,}/g) ?? [];
}

/** True when two addresses of one folder end in numbers, and in other ones: those of two stories. */
export function isOtherNumber(a: string, b: string): boolean {
  const folder = (address: string) => pathOf(address).split('/').slice(0, -1).join('/');
  const [first, second] = [numbersOf(a), numbersOf(b)];
  if (folder(a) !== folder(b) || first.length === 0 || second.length === 0) return false;
  return !first.some((number) => second.includes(number));
}
