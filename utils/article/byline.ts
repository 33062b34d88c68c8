import { isAgency } from './agency';
import { CREDIT, DESK, GLUED_LEAD_IN, LABEL, LEAD_IN, withoutLeadIn } from './byline-words';
import { dateInProse } from './date-prose';
import type { Line } from './headings';
import { type LdNode, nodesIn, referred, textsIn, typesOf } from './json-ld';
import { markedAuthors } from './marked-authors';
import type { MetaTags } from './meta-tags';
import { splitByline, unique } from './names';
import { folded } from './plain';

const META_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dc.contributor',
  'dcterms.creator',
  'byl',
  'article:author_name',
  'article.author',
  'cxenseparse:author',
  'og:article:author',
  'authors',
  'news_authors',
  'dable:author',
  'creator',
  'article_author',
  'bt:author',
  'mediator_author',
  'rnews:creator',
];

const MOST_LINES = 40;
/** Longest line beside a headline that is looked at for a byline. */
const LONGEST_LINE = 140;

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

/** Names that structured data gives, by @id where it must; organisations are kept beside people where they are agencies. */
function describedAuthors(story: LdNode | null, nodes: readonly LdNode[], outlet: string): string[] {
  const value = story?.author ?? story?.creator ?? story?.contributor;
  const list: unknown[] = (Array.isArray(value) ? value : [value]).slice(0, 40).map((one) => referred(one, nodes));
  return unique(
    list.flatMap((one) => {
      const isGroup = nodesIn(one).some((node) => typesOf(node).some((type) => type.endsWith('Organization')));
      const texts = textsIn(one);
      return isGroup ? texts.filter((text) => text.length <= 80) : texts.flatMap((text) => splitByline(text, outlet));
    }),
  );
}

/** Library catalogues write "Doe, Jane" for each author. */
function taggedAuthors(tags: MetaTags, outlet: string): string[] {
  const catalogued = (tags.get('citation_author') ?? []).map((name) =>
    name.replace(/^([^,]{2,40}),\s*([^,]{1,40})$/, '$2 $1'),
  );
  if (catalogued.length > 0) return unique(catalogued.flatMap((name) => splitByline(name)));
  let desks: string[] = [];
  for (const name of META_NAMES) {
    const values = unique((tags.get(name) ?? []).flatMap((value) => splitByline(value, outlet)));
    if (values.length === 0) continue;
    if (!values.every((value) => isDesk(value, folded(outlet)))) return values;
    if (desks.length === 0) desks = values;
  }
  return desks;
}

function isDesk(name: string, site: string): boolean {
  const bare = folded(name);
  return (
    DESK.test(name) ||
    isAgency(name) ||
    bare === site ||
    (site.length > 3 && bare.includes(site)) ||
    (bare.length > 3 && site.includes(bare))
  );
}

/**
 * Who wrote the story, a clean name each: people whom structured data or tags name, else whom the page shows in a marked
 * byline or in a line that says "By …"; where nobody is named, the desk, agency or outlet that signs. Empty where the page
 * names none.
 */
export function readByline(signs: BylineSigns): string[] {
  const { doc, story, nodes, tags, outlet, title } = signs;
  const site = folded(outlet);
  const others = (names: string[]) => names.filter((name) => folded(name) !== site);
  const isPeople = (names: string[]) => names.some((name) => !isDesk(name, site));
  const described = describedAuthors(story, nodes, outlet);
  const tagged = taggedAuthors(tags, outlet);
  const told = [described, tagged].map(others).filter((names) => isPeople(names) || isSignedByAgencies(names));
  const [first, second] = told;
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
    // Initials that the page shows say no more than the outlet or desk that its tags name.
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

/** What tags name as author though it is no name: "News Staff". */
function signedAs(story: LdNode | null, tags: MetaTags): string[] {
  const [signed] = [...textsIn(story?.author), ...(tags.get('author') ?? [])].filter(
    (text) => text.length <= 60 && !/[@<>{}=\\]|:\/\/|^\d+$/.test(text) && /\p{L}{2}/u.test(text),
  );
  return signed ? [signed] : [];
}

/** Names in a short line near the headline that says "By …", or that stands before the date: where nothing is marked. */
export function bylineInProse(lines: readonly string[], outlet = ''): string[] {
  const short = lines.slice(0, MOST_LINES).filter((line) => line.length <= LONGEST_LINE);
  for (const line of short) {
    const rest = withoutLeadIn(line);
    const isLed = rest !== line && (LEAD_IN.test(line) || GLUED_LEAD_IN.test(line));
    const names = isLed && /^[^\p{Ll}]/u.test(rest) && !/[.!?]$/.test(line) ? splitByline(line, outlet) : [];
    if (names.length > 0 && names.length <= 6) return names;
  }
  // "Ada Quill | 12 May 2026": whole names beside the day, and nothing else.
  for (const line of short.slice(0, 12)) {
    if (!/\d/.test(line) || !/[|•·–—]/.test(line) || dateInProse(line) === null) continue;
    const names = splitByline(line, outlet);
    if (
      names.length > 0 &&
      names.length <= 3 &&
      names.every((name) => isWholeName(name) && !isDesk(name, folded(outlet)))
    ) {
      return names;
    }
  }
  return [];
}

/** Two to four words, each with a capital. */
function isWholeName(name: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}.’'-]*(?:\s\p{Lu}[\p{L}\p{M}.’'-]*){1,3}$/u.test(name);
}

/** Whole names, and nothing else, in bold above the first paragraph. */
function signedInText(lines: readonly Line[]): string[] {
  for (const { text, signs } of lines) {
    const names = signs && text.length <= 80 ? splitByline(text) : [];
    const length = names.reduce((sum, name) => sum + name.length, 0);
    if (names.length > 0 && names.every(isWholeName) && length >= 0.8 * text.length) return names;
  }
  return [];
}

/** Names in a line that is labelled as the author's, wherever it stands. */
function labelledInProse(lines: readonly string[], outlet: string): string[] {
  for (const line of lines) {
    const label = line.length <= 80 && !CREDIT.test(line) ? LABEL.exec(line)?.[0] : undefined;
    const rest = label ? line.slice(label.length) : '';
    if (!label || (!/^\p{Lu}\S*\s+\S/u.test(rest) && !/^[\p{Script=Han}\p{Script=Hangul}]/u.test(rest))) continue;
    const names = splitByline(rest, outlet);
    if (names.length > 0 && names.length <= 4) return names;
  }
  return [];
}
