import { CATEGORY_IDS, type CategoryId } from '../text/category-ids';
import { folded } from '../text/fold';
import { AT_WILL, EDITION, GENERIC, SECTION_NAMES } from '../text/lang/page/sections';

const idOf = new Map(
  CATEGORY_IDS.flatMap((id) => SECTION_NAMES[id].split(',').map((name): [string, CategoryId] => [name, id])),
);

/** A name such as "us-news" in readable form; names with capitals or spaces stay as the outlet writes them. */
function shown(name: string): string {
  if (name !== name.toLowerCase()) return name;
  const words = name.replace(/[-_]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A name without the blanks and words by which it is said in many ways: "ZEIT ONLINE" and "Die Zeit" are one. */
function core(name: string): string {
  return folded(name)
    .split(' ')
    .filter((word) => !AT_WILL.test(word))
    .join('')
    .replace(/\d+$/, '');
}

/** True when a section has the name of the outlet, or of its site. */
function isOutlet(key: string, { outlet, url }: Site): boolean {
  if (idOf.has(key)) return false;
  const labels = URL.canParse(url) ? new URL(url).hostname.split('.').slice(0, -1) : [];
  return [outlet, ...labels].some((name) => core(name) !== '' && core(name) === core(key));
}

/** A slug ("culture_culture-lifestyle") as words; any other name as it is. */
function spelledOut(name: string): string {
  return /[_-]/.test(name) && !/[\s\p{Lu}]/u.test(name) ? name.replace(/[_-]+/g, ' ').trim() : name;
}

/** A path whose parts stand in one another's names ("Culture culture lifestyle") as its first part. */
function withoutRepeats(name: string): string {
  const words = name.split(' ');
  const again = words.findIndex((word, i) => words.slice(0, i).some((other) => folded(other) === folded(word)));
  return again < 0 ? name : words.slice(0, again).join(' ');
}

/** The outlet whose section it is, and an address of its site. */
export interface Site {
  outlet: string;
  url: string;
}

/**
 * The category by an outlet's own section name, in the form to be shown; of a path ("News > Sport"), the first specific
 * part counts. Null where the name is missing, generic, too long, the outlet's own, an edition's, or not a name at all.
 */
export function namedCategory(section: string | null, site: Site): { id: CategoryId | null; label: string } | null {
  if (section?.includes('://')) return null;
  const parts = (section ?? '').slice(0, 200).split(/[>/|,;•»]|\s[-–—]\s/u);
  for (const part of parts) {
    const name = withoutRepeats(spelledOut(part.replace(/\s+/gu, ' ').trim()));
    const key = folded(name);
    if (key === '' || name.length > 30 || GENERIC.has(key) || key.split(' ').length > 4) continue;
    if (EDITION.test(key) || isOutlet(key, site)) continue;
    // Numbers, addresses and markup are not names.
    if (!/^[\p{L}\p{M}\p{N}\s&'’.+_-]+$/u.test(name) || !/\p{L}{2}/u.test(name) || /\.\p{L}/u.test(name)) continue;
    return { id: idOf.get(key) ?? null, label: shown(name) };
  }
  return null;
}
