import { folded } from '../../text/fold';
import { linesOf } from '../dom/element-lines';
import { plain } from '../dom/plain';
import { slugWords } from './address';
import { CREDIT, LEAD_IN } from './byline-words';
import { isWholeName, splitByline, unique } from './names';

/** Marks of authors, in the languages that developers name classes in; one query, for the page may be large. */
const MARKS =
  '[rel~="author"],[itemprop~="author"],[class*="author" i],[class*="byline" i],[class*="autor" i],' +
  '[class*="auteur" i],[class*="signature" i],[class*="reporter" i],[class*="journalist" i],[class*="writer" i],' +
  '[data-testid*="byline" i],[data-testid*="author" i],[id="author" i],[id="authors" i],[id="byline" i]';
/** Links to what an outlet has on one of its authors. */
const LINKS =
  'a[href*="/author" i],a[href*="/autor" i],a[href*="/auteur" i],a[href*="/journalist" i],a[href*="/contributor" i],' +
  'a[href*="/people/" i],a[href*="/staff/" i],a[href*="/editors/" i],a[href*="/profile/" i],a[href*="/reporter" i],a[href*="/redakteur" i]';
/** Most marked elements that are looked at, and that names are read from. */
const MOST_MARKED = 200;
const MOST_READ = 12;
/** Number of elements of one class from which they are taken as those of a list. */
const MANY = 4;
/** Levels above an element at which a box is still its own. */
const LEVELS = 7;
const CARD_LEVELS = 3;

/** Words of classes by which an element is no byline though it is marked as an author's. */
const NO_BYLINE =
  /comment|image|img|photo|avatar|picture|portrait|caption|social|follow|share|icon|newsletter|quote|authori[sz]|form|count|date|time|role|job|position|e-?mail|tooltip/i;
/** Words of classes of boxes about other stories; `ABOUT` is of those about the people of this one. */
const OTHER_BOX =
  /comment|related|teaser|recirc|recommend|sidebar|popular|trending|promo|most-?read|more-?from|card|newsletter/i;
const ABOUT =
  /\b(?:about|bio|biography|box|info|profile|description)|bio\b|bio[-_]|(?:about|author)-?(?:box|info|bio)/i;

/** What stands there may name the maker of a picture. */
const OF_PICTURE = 'figcaption,[itemtype*="ImageObject" i]';

const LINKED_HEADINGS = 'h2 a[href],h3 a[href],h4 a[href],a[href] h2,a[href] h3,a[href] h4';

const SHORTEST_HEADLINE = 15;

/** The story's heading, what it stands in, and its title, folded. */
interface Headed {
  heading: Element | null;
  headed: Element | null;
  title: string;
}

interface Mark {
  element: Element;
  score: number;
}

function classOf(element: Element): string {
  return (element.getAttribute('class') ?? '').slice(0, 300);
}

/** True for a box with the linked heading of one story, not this one: a teaser. */
function isCard(box: Element, { heading, title }: Headed): boolean {
  if (heading === null || box.contains(heading)) return false;
  const linked = box.querySelectorAll(LINKED_HEADINGS);
  const text = plain(linked[0]?.textContent ?? '', 300);
  const other = folded(text);
  // A section and the author's name are no headline.
  const isHeadline = text.length >= SHORTEST_HEADLINE && !isWholeName(text);
  return linked.length === 1 && isHeadline && !title.includes(other) && !other.includes(title);
}

function isBareLink(element: Element): boolean {
  return element.localName === 'a' && !element.matches(MARKS);
}

/**
 * True when a link bears a whole name, and leads to an address in words of it or stands by the headline: menus, too, lead
 * to pages on people.
 */
function leadsToName(link: Element, headed: Element | null): boolean {
  const name = plain(link.textContent ?? '', 80).replace(/[\s,;|]+$/, '');
  if (!isWholeName(name) || link.closest('nav,footer,aside,menu')) return false;
  const address = slugWords(link.getAttribute('href') ?? '').replaceAll(' ', '');
  const words = folded(name).split(' ');
  return (
    words.some((word) => word.length >= 3 && address.includes(word)) ||
    (headed !== null && headed.localName !== 'body' && headed.contains(link))
  );
}

/** The weight of an element's own marks as signs of a byline of this page's story; 0 where they speak against it. */
function worth(element: Element, page: Headed): number {
  const { heading, headed } = page;
  const own = classOf(element);
  if (element.closest(OF_PICTURE) !== null) return 0;
  const isMarked = /(?:^|\s)author(?:\s|$)/.test(
    `${element.getAttribute('rel') ?? ''} ${element.getAttribute('itemprop') ?? ''}`,
  );
  if (!isMarked && NO_BYLINE.test(own) && !/author[\w-]{0,4}name/i.test(own)) return 0;
  if (!isMarked && isBareLink(element) && !leadsToName(element, headed)) return 0;
  let score = isMarked
    ? 3
    : /byline/i.test(own)
      ? 3
      : /(?:^|[\s_-])(?:authors?|aute(?:ur|ure)s?|autor(?:es)?)(?:$|\s)/i.test(own)
        ? 2.5
        : 1.5;
  if (ABOUT.test(own)) score -= 1.5;
  let level = 0;
  for (let at = element.parentElement; at && level < LEVELS; at = at.parentElement, level++) {
    if (at === headed) break;
    if (level === 0 && CREDIT.test(plain(at.textContent?.slice(0, 200) ?? '', 80))) return 0;
    if (level < CARD_LEVELS && isCard(at, page)) return 0;
    const name = at.localName;
    if (name === 'body' || name === 'main' || name === 'article') break;
    const around = classOf(at);
    if (name === 'aside' || name === 'nav' || name === 'footer' || name === 'figure' || OTHER_BOX.test(around))
      score -= 2;
    else if (ABOUT.test(around)) score -= 0.5;
  }
  if (headed?.contains(element)) score += 2;
  else if (heading && heading.compareDocumentPosition(element) & 4) score += 1;
  return score;
}

/** The story's heading in the page. */
function headingOf(doc: Document, title: string): Element | null {
  const headings = doc.querySelectorAll('h1');
  const wanted = folded(title);
  for (let i = 0; i < headings.length && i < 8; i++) {
    const text = folded(headings[i]?.textContent?.slice(0, 600) ?? '');
    if (text !== '' && (text.includes(wanted) || wanted.includes(text))) return headings[i] ?? null;
  }
  return headings[0] ?? null;
}

/**
 * Names in the element that is best marked as the story's byline, and in elements marked like it right beside it. Those
 * further away signed other stories.
 */
export function markedAuthors(doc: Document, title: string, outlet: string): string[] {
  const heading = headingOf(doc, title);
  const headed = heading?.closest('header') ?? heading?.parentElement ?? null;
  const page = { heading, headed, title: folded(title) };
  const found = doc.querySelectorAll(`${MARKS},${LINKS}`);
  const marks: Mark[] = [];
  for (let i = 0; i < found.length && i < MOST_MARKED; i++) {
    const element = found[i];
    if (!element || element.localName === 'meta' || element.localName === 'body' || element.localName === 'article')
      continue;
    const score = worth(element, page);
    if (score > 0) marks.push({ element, score });
  }
  // Marks that a page uses many times belong to its teasers.
  const times = new Map<string, number>();
  for (const { element } of marks) times.set(classOf(element), (times.get(classOf(element)) ?? 0) + 1);
  for (const mark of marks) {
    if ((times.get(classOf(mark.element)) ?? 0) >= MANY && !headed?.contains(mark.element)) mark.score -= 1.5;
  }
  // The sort is stable: of equals, the first on the page.
  marks.sort((a, b) => b.score - a.score);
  // A single word is taken as a name only where no element has a whole name.
  for (const isWhole of [true, false]) {
    for (const { element, score } of marks.slice(0, MOST_READ)) {
      if (score <= 0) break;
      if (!isWhole && score < SURE) break;
      const names = namesOf(element, { outlet, isWhole });
      if (names.length === 0) continue;
      const place = element.parentElement?.parentElement;
      const isAlike = (mark: Mark) =>
        mark.element !== element && classOf(mark.element) === classOf(element) && mark.score >= score - 1;
      const alike = marks.filter((mark) => isAlike(mark) && place?.contains(mark.element));
      return unique([names, ...alike.slice(0, 6).map((mark) => namesOf(mark.element, { outlet, isWhole }))].flat());
    }
  }
  return [];
}

/** Score of a mark from which a single word is taken for a name. */
const SURE = 3.5;
/** Words in lower case that a byline has at most, particles and "and" among them: more make a sentence. */
const MOST_LOWER = 5;

interface NameOptions {
  outlet: string;
  /** A single word is no name, unless something says so. */
  isWhole: boolean;
}

function namesOf(element: Element, { outlet, isWhole }: NameOptions): string[] {
  const text = linesOf(element);
  if (!text || (text.match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0) > MOST_LOWER) return [];
  const names = splitByline(text, outlet);
  const isLed = LEAD_IN.test(text.replace(/^[\s|]+/, ''));
  return names.filter((name) =>
    isWhole ? isLed || name.includes(' ') || !/^\p{Script=Latin}/u.test(name) : /^\p{L}/u.test(name),
  );
}
