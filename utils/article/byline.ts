import { type LdNode, nodesIn, textIn, typesOf } from './json-ld';
import type { MetaTags } from './meta-tags';
import { folded, plain } from './plain';

const MOST_NAMES = 12;

const LEAD_IN =
  /^(?:(?:written|reported|posted|published|story|text|words|édité|écrit|rédigé|publié|propos recueillis|texte|mis en ligne)\s+)?(?:by|par|von|por|di|da|door|av|af|od)(?:\s*:)?\s+/i;
const LABEL = /^(?:authors?|auteurs?|autor(?:en)?|reporter|correspondent|byline|text|foto|photo)\s*:\s*/i;
const ROLE =
  /^(?:(?:senior|chief|deputy|special|political|staff|foreign|global|health|science|sports?|business|economics?|technology|world|news|contributing|managing|associate|assistant)\s+){0,3}(?:reporter|correspondent|editor(?:-in-chief)?|writer|journalist|columnist|producer|contributor|author|journaliste|rédact(?:eur|rice)(?: en chef)?|correspondante?|envoyée? spéciale?|redakteur(?:in)?|redacción|redazione|redaktion|staff|guest)s?\b.*$/i;
const DATE_LIKE =
  /\b(?:19|20)\d{2}\b|\b\d{1,2}[:h]\d{2}\b|\bupdated\b|\bpublished\b|\bmis à jour\b|\bpublié\b|\b\d+ (?:hours?|minutes?|days?|ans?|heures?) (?:ago)?/i;
const BETWEEN =
  /\s*(?:[;|•·]|,\s+(?:and|et|und|y|e|&)\s+|,|\s(?:and|et|und|y|&|avec|with|en|og|och|i)\s|\n|\s\/\s|、)\s*/i;

const LEAD_WORD = /^(?:by|par|von|por|di|da|door|av|af|od|and|et|und)$/i;
/** Words of outlets, desks and agencies, which a byline may name in place of people. */
const DESK =
  /(?:^|\P{L})(?:news|daily|press|agency|agence|agentur|redaktion|redacción|redazione|rédaction|redactie|staff|team|desk|media|gazette|times|tribune|telegram|herald|magazine|online|tv|radio|admin|nachrichten|editorial|web)(?:$|\P{L})/iu;

/** "DOE, Jane" and "SMITH" are left as they stand; what surrounds a name goes. */
function cleanName(raw: string): string {
  return plain(raw, 200)
    .replace(LABEL, '')
    .replace(LEAD_IN, '')
    .replace(/(?:^|\s)@\w{2,30}/g, ' ')
    .replace(/\S{1,64}@\S{1,64}/g, ' ')
    .replace(/\s+(?:in|à|for|pour|at)\s+\p{Lu}.{0,60}$/u, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:|•·–—-]+|[\s,;:|•·–—-]+$/g, '')
    .trim();
}

function isName(text: string): boolean {
  if (text.length < 2 || text.length > 60) return false;
  if (/^(?:https?:|www\.|\/)|[<>{}\\=@]|\.(?:com|org|net|fr|de)\b/i.test(text)) return false;
  if (DATE_LIKE.test(text) || ROLE.test(text) || !/\p{L}{2}/u.test(text)) return false;
  if (/(?:staff|opinion|contributing) (?:writer|reporter|editor)$/i.test(text)) return false;
  // Names are capitalised, but for their particles.
  if (/(?:^|\s)\p{Ll}{4,}(?=\s|$)/u.test(text) && / /.test(text)) return false;
  return !/\d/.test(text) && !LEAD_WORD.test(text) && text.split(' ').length <= 6;
}

/** The names in one byline, clean and apart: "By Ann Lee, science editor, and Bo Chan" gives both names. */
export function splitByline(byline: string): string[] {
  const names: string[] = [];
  for (const part of plain(byline, 400)
    .replace(/\([^()]{0,120}\)/g, ' ')
    .replace(LABEL, '')
    .replace(LEAD_IN, '')
    .split(BETWEEN)) {
    const name = cleanName(part);
    if (isName(name) && !names.some((known) => folded(known) === folded(name))) names.push(name);
  }
  return names.slice(0, MOST_NAMES);
}

function unique(names: string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(folded(name)) && seen.add(folded(name))).slice(0, MOST_NAMES);
}

function describedAuthors(story: LdNode | null): string[] {
  const value = story?.author ?? story?.creator;
  const list: unknown[] = Array.isArray(value) ? value : [value];
  const people = list.filter((one) => !nodesIn(one).some((node) => typesOf(node).includes('Organization')));
  return unique((people.length > 0 ? people : list).flatMap((one) => splitByline(textIn(one) ?? '')));
}

const META_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'article:author_name',
  'cxenseparse:author',
];
const MARKED = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[rel~="author"]',
  '[itemprop~="author"]',
  '[class*="byline" i] a[href*="author" i], [class*="byline" i] a[href*="auteur" i]',
  '[class*="author" i][class*="name" i], [class*="auteur" i][class*="nom" i]',
  '[class*="byline" i], [data-testid*="byline" i]',
  '[class~="author" i], [class~="auteur" i], [class*="signature" i], [class*="article-author" i], [class*="article__author" i]',
];

function markedAuthors(doc: Document): string[] {
  for (const selector of MARKED) {
    const all = [...doc.querySelectorAll(selector)].slice(0, 20);
    // Others, further off, signed other stories.
    const place = all[0]?.parentElement?.parentElement;
    const elements = all.filter((element) => place?.contains(element)).slice(0, 6);
    const texts = elements
      .map((element) => plain(element.textContent?.slice(0, 400) ?? ''))
      .filter((text) => text.length <= 160);
    const names = unique(texts.flatMap(splitByline));
    if (names.length > 0) return names;
  }
  return [];
}

/** Library catalogues write "Doe, Jane" for each author. */
function taggedAuthors(tags: MetaTags): string[] {
  const catalogued = (tags.get('citation_author') ?? []).map((name) =>
    name.replace(/^([^,]{2,40}),\s*([^,]{1,40})$/, '$2 $1'),
  );
  if (catalogued.length > 0) return unique(catalogued.flatMap(splitByline));
  for (const name of META_NAMES) {
    const values = unique((tags.get(name) ?? []).flatMap(splitByline));
    if (values.length > 0) return values;
  }
  return [];
}

/** Who wrote the story, a clean name each; empty where the page names nobody but the outlet. */
export function readByline(doc: Document, story: LdNode | null, tags: MetaTags, outlet: string): string[] {
  const site = folded(outlet);
  const own = (names: string[]) => names.filter((name) => folded(name) !== site);
  const told = [own(describedAuthors(story)), own(taggedAuthors(tags))].filter((names) => names.length > 0);
  const isDesk = (name: string) => DESK.test(name) || (site.length > 3 && folded(name).includes(site));
  const people = told.find((names) => !names.every(isDesk));
  if (people) return people;
  const marked = own(markedAuthors(doc));
  return marked.length > 0 && (told.length === 0 || !marked.every(isDesk)) ? marked : (told[0] ?? []);
}

/** Names in a short line near the headline that says "By …": where nothing in the page marks its byline. */
export function bylineInProse(lines: readonly string[]): string[] {
  for (const line of lines) {
    const lead = LEAD_IN.exec(line);
    const names = lead && /^\p{Lu}/u.test(line.slice(lead[0].length)) ? splitByline(line) : [];
    if (names.length > 0 && names.length <= 6) return names;
  }
  return [];
}
