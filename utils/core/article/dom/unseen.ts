import { honestNode } from './honest';

/** Most elements whose style is asked for: asking takes a few microseconds each. */
const MOST_ASKED = 4000;
/** Boxes that are no larger than this (px) and cut off what is in them show no text. */
const SPECK = 1;
/** Text moved so far (px) stands off the screen. */
const FAR = 500;
/** An opacity below it, in hundredths, shows nothing. */
const FAINT = 0.05;
/** Pictures, scripts and the like have no text to hide. */
const WORTH_ASKING = ':not(script, style, noscript, svg, svg *, img, picture, source, iframe, br, wbr)';

/**
 * The elements in `root`, and around it, whose text a style sheet keeps from sight: not displayed, transparent, as small
 * as a speck, of the colour of its ground, or moved off the screen. Empty in a document that is not shown. Elements in
 * an element found are not looked at. The root is no form: its fields could stand in for its properties.
 */
export function unseenIn(root: Element, deadline?: () => boolean): Set<Element> {
  const found = new Set<Element>();
  const view = root.ownerDocument.defaultView;
  if (!view) return found;
  const sight = new Sight((element) => view.getComputedStyle(element));
  for (let at: Element | null = root; at; at = parentOf(at)) if (sight.isKeptFrom(at)) found.add(at);
  let asked = 0;
  for (const element of root.querySelectorAll(WORTH_ASKING)) {
    asked += 1;
    if (asked > MOST_ASKED || (asked % 256 === 0 && deadline?.())) break;
    if (found.size > 0 && isIn(element, found, root)) continue;
    if (sight.isKeptFrom(element)) found.add(element);
  }
  return found;
}

function parentOf(element: Element): Element | null {
  return honestNode(element).parentElement;
}

function isIn(element: Element, found: ReadonlySet<Element>, root: Element): boolean {
  for (let at = parentOf(element); at && at !== root; at = parentOf(at)) if (found.has(at)) return true;
  return false;
}

/** Text in the flow of the page that fades in once the reader has scrolled to it; what pops up stands outside it. */
function isAwaiting(style: CSSStyleDeclaration): boolean {
  if (style.position === 'absolute' || style.position === 'fixed') return false;
  const moves = [style.transitionDuration, style.animationName, style.transform, style.willChange];
  return moves.some((value) => value !== '' && !/^(?:0s(?:, 0s)*|none|auto)$/.test(value ?? ''));
}

const pixels = (value: string) => (value.endsWith('px') ? Number.parseFloat(value) : Number.NaN);

function isSpeck(style: CSSStyleDeclaration): boolean {
  if (style.overflow !== 'visible' && style.overflow !== '')
    if (pixels(style.width) <= SPECK || pixels(style.height) <= SPECK) return true;
  if (/^rect\((?:(?:0|1)(?:px)?[, ]*){4}\)$/.test(style.clip)) return true;
  return /^inset\((?:50|100)%/.test(style.clipPath);
}

function isFarOff(style: CSSStyleDeclaration): boolean {
  if (pixels(style.textIndent) <= -FAR) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (pixels(style.left) <= -FAR || pixels(style.top) <= -FAR) return true;
  const moved = /^matrix\(.*?,\s*(-?[\d.e+]+),\s*(-?[\d.e+]+)\)$/.exec(style.transform);
  return Number(moved?.[1] ?? 0) <= -FAR || Number(moved?.[2] ?? 0) <= -FAR;
}

const CLEAR = /^(?:transparent|rgba\(.*,\s*0(?:\.0+)?\))$/;
/** The ground of a page that sets none. */
const PAPER = 'rgb(255, 255, 255)';

/** Answers what a reader can see, element by element; each ground is looked for once. */
class Sight {
  private readonly grounds = new Map<Element, string | null>();
  private readonly styleOf: (element: Element) => CSSStyleDeclaration;

  constructor(styleOf: (element: Element) => CSSStyleDeclaration) {
    this.styleOf = styleOf;
  }

  isKeptFrom(element: Element): boolean {
    const style = this.styleOf(element);
    if (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse') return true;
    if (Number(style.opacity || 1) < FAINT && !isAwaiting(style)) return true;
    return isSpeck(style) || isFarOff(style) || (this.isBlank(element, style) && this.isAllAlike(element, style));
  }

  /** Letters of no size, or of the colour of what is behind them. Letters cut out of a picture are seen. */
  private isBlank(element: Element, style: CSSStyleDeclaration): boolean {
    if (pixels(style.fontSize) < SPECK) return true;
    if (style.backgroundClip === 'text') return false;
    return CLEAR.test(style.color) || style.color === this.ground(element);
  }

  /** Size and colour are inherited: the elements inside may set their own. */
  private isAllAlike(element: Element, style: CSSStyleDeclaration): boolean {
    return [...honestNode(element).querySelectorAll('*')].every((inner) => {
      const own = this.styleOf(inner);
      return own.color === style.color && own.fontSize === style.fontSize;
    });
  }

  /** The colour behind an element; null where it is not known: over a picture, and in what stands outside the flow. */
  private ground(element: Element): string | null {
    let found = this.grounds.get(element);
    if (found !== undefined) return found;
    const style = this.styleOf(element);
    if (style.position === 'absolute' || style.position === 'fixed' || !/^(?:none)?$/.test(style.backgroundImage))
      found = null;
    else if (style.backgroundColor !== '' && !CLEAR.test(style.backgroundColor)) found = style.backgroundColor;
    else {
      const parent = parentOf(element);
      found = parent ? this.ground(parent) : /dark/.test(style.colorScheme ?? '') ? null : PAPER;
    }
    this.grounds.set(element, found);
    return found;
  }
}
