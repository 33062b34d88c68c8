import { folded } from '../../text/fold';
import type { Line } from '../find/headings';
import { isAgency } from './agency';
import { CREDIT } from './byline-words';
import { isDesk } from './desks';
import type { LdNode } from './json-ld';
import { markedAuthors } from './marked-authors';
import type { MetaTags } from './meta-tags';
import { isOneWord } from './names';
import { describedAuthors, signedAs, taggedAuthors } from './told-authors';
import { bylineInProse, creditedAgency, labelledInProse, signedInText } from './written-authors';

/** Share of a title's letters from which it is in one script. */
const MOSTLY = 0.9;

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
  // An outlet that writes for two peoples names itself in both scripts.
  const isStrange = (name: string) => isLatin(title) && !/\p{Script=Latin}/u.test(name);
  const others = (names: string[]) => names.filter((name) => folded(name) !== site && !isStrange(name));
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
  if (first) return (isSignedByAgencies(first) ? null : shownInstead(first, signs)) ?? first;
  const lines = signs.lines.map((line) => line.text);
  const desk =
    [described, tagged].map((names) => names.filter((name) => !isStrange(name))).find((names) => names.length > 0) ??
    [];
  for (const read of [
    () => markedAuthors(doc, title, outlet),
    () => bylineInProse(lines, outlet),
    () => signedInText(signs.lines),
    () => creditedAgency(lines),
    () => labelledInProse(signs.page, outlet),
  ]) {
    // Initials shown in the page are no better than the outlet or desk that its tags name.
    const names = read().filter((name) => desk.length === 0 || /\s|^[^\p{Script=Latin}]/u.test(name));
    const people = others(names);
    if (isPeople(people)) return people;
    if (desk.length === 0) desk.push(...(people.length > 0 ? people : names));
  }
  return desk.length > 0 ? desk : signedAs(story, tags).filter((name) => !isStrange(name));
}

/**
 * The names in the byline that the reader sees where those that the page's head gives stand nowhere in the page, for
 * systems name the account by which a story came in; or where the head gives a first name only. Null where there is no
 * such byline, or one of the same people.
 */
function shownInstead(told: readonly string[], { doc, title, outlet, page, lines }: BylineSigns): string[] | null {
  // "Editor: …" shows that the head names another than the author.
  const said = [...page, ...lines.map((line) => line.text)].filter((line) => !CREDIT.test(line));
  // Most names stand there as they are told, and nothing need be folded.
  const isSeen =
    told.some((name) => said.some((line) => line.includes(name))) ||
    told.some((name) => folded(said.join('\n')).includes(folded(name)));
  const isPart = told.length === 1 && told.every(isOneWord);
  if (isSeen && !isPart) return null;
  const marked = markedAuthors(doc, title, outlet);
  const shown =
    marked.length === 0 && isPart
      ? bylineInProse(
          lines.map((line) => line.text),
          outlet,
        )
      : marked;
  if (shown.length === 0 || shown.some((name) => isDesk(name, folded(outlet)) || isOneWord(name))) return null;
  const parts = new Set(told.flatMap((name) => folded(name).split(' ')));
  const isSame = shown.some((name) =>
    folded(name)
      .split(' ')
      .some((part) => part.length >= 3 && parts.has(part)),
  );
  return (isSame ? isPart : !isSeen) ? shown : null;
}

/** An agency signs as people do; a desk or the outlet may stand for people whom the page shows. */
function isSignedByAgencies(names: readonly string[]): boolean {
  return names.length > 0 && names.every(isAgency);
}

/** True when nearly all letters of a text are Latin. */
function isLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && (text.match(/\p{Script=Latin}/gu)?.length ?? 0) >= MOSTLY * letters;
}

function isNamed(name: string, names: readonly string[]): boolean {
  const bare = folded(name);
  return names.some((other) => folded(other) === bare);
}
