import { folded } from '../../text/fold';
import type { Line } from '../find/headings';
import { isAgency } from './agency';
import { isDesk } from './desks';
import type { LdNode } from './json-ld';
import { markedAuthors } from './marked-authors';
import type { MetaTags } from './meta-tags';
import { describedAuthors, signedAs, taggedAuthors } from './told-authors';
import { bylineInProse, labelledInProse, signedInText } from './written-authors';

export interface BylineSigns {
  doc: Document;
  /** The story's JSON-LD, and all of the page's. */
  story: LdNode | null;
  nodes: readonly LdNode[];
  tags: MetaTags;
  outlet: string;
  title: string;
  /** Short visible lines around the headline, the nearest first. */
  lines: readonly Line[];
  /** Short lines of the whole page. */
  page: readonly string[];
}

/**
 * The authors of the story, one clean name each: people named by structured data or tags, else those shown in a marked
 * byline or in a line that says "By …". Where nobody is named, the desk, agency or outlet that signs. Empty where the
 * page names none.
 */
export function readByline(signs: BylineSigns): string[] {
  const { doc, story, nodes, tags, outlet, title } = signs;
  const site = folded(outlet);
  const others = (names: string[]) => names.filter((name) => folded(name) !== site);
  const isPeople = (names: string[]) => names.some((name) => !isDesk(name, site));
  const described = describedAuthors(story, nodes, outlet);
  const tagged = taggedAuthors(tags, outlet);
  const named = [described, tagged].map(others).filter((names) => isPeople(names) || isSignedByAgencies(names));
  const [first, second] = named;
  if (first && second && !first.some((name) => isNamed(name, second))) {
    // Systems name who entered a story, too; of two that contradict each other, the page's own byline decides.
    const shown = markedAuthors(doc, title, outlet);
    return second.every((name) => isNamed(name, shown)) ? second : first;
  }
  if (first) return first;
  const lines = signs.lines.map((line) => line.text);
  const desk = [described, tagged].find((names) => names.length > 0) ?? [];
  for (const read of [
    () => markedAuthors(doc, title, outlet),
    () => bylineInProse(lines, outlet),
    () => signedInText(signs.lines),
    () => labelledInProse(signs.page, outlet),
  ]) {
    // Initials shown in the page are no better than the outlet or desk that its tags name.
    const names = read().filter((name) => desk.length === 0 || /\s|^[^\p{Script=Latin}]/u.test(name));
    const people = others(names);
    if (isPeople(people)) return people;
    if (desk.length === 0) desk.push(...(people.length > 0 ? people : names));
  }
  return desk.length > 0 ? desk : signedAs(story, tags);
}

/** An agency signs as people do; a desk or the outlet may stand for people whom the page shows. */
function isSignedByAgencies(names: readonly string[]): boolean {
  return names.length > 0 && names.every(isAgency);
}

function isNamed(name: string, names: readonly string[]): boolean {
  const bare = folded(name);
  return names.some((other) => folded(other) === bare);
}
