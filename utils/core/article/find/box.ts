import { attribute } from '../dom/attribute';
import { boxReasons } from './box-reasons';

/** Blocks that hold one run of text themselves; in every other container a run is a child of its own. */
const OWN_RUN = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/**
 * A block-level element of the page as it is shown: shadow trees flattened, depth bounded. The tree of boxes is ours, the
 * page's elements are only read.
 */
export class Box {
  /** The place among the page's blocks of the first block in it, and of the first one after it. */
  first = 0;
  end = Number.POSITIVE_INFINITY;
  private named: string | undefined;
  private known: readonly string[] | undefined;
  /** True when a picture, a video or an embedded frame stands in it. */
  media = false;
  /** True of a paragraph that is not for machines that read aloud: shown or not, it may be of the story. */
  hushed = false;
  /** Fields that a reader fills in or presses, in it. */
  controls = 0;

  /** Boxes around it. */
  readonly depth: number;

  readonly element: Element;
  /** Upper-case name of the element. */
  readonly name: string;
  readonly parent: Box | null;

  constructor(element: Element, name: string, parent: Box | null) {
    this.element = element;
    this.name = name;
    this.parent = parent;
    this.depth = parent === null ? 0 : parent.depth + 1;
  }

  /** The marks that make it a box beside the story; empty for none. Read once. */
  get reasons(): readonly string[] {
    this.known ??= boxReasons(this.element, this.name);
    return this.known;
  }

  /** True when the other box is this one or stands in it. */
  holds(other: Box): boolean {
    if (other.first < this.first || other.first > this.end) return false;
    let at: Box | null = other;
    while (at && at.depth > this.depth) at = at.parent;
    return at === this;
  }

  /** The nearest box of such a name, this one included; null when there is none. */
  within(name: RegExp): Box | null {
    let at: Box | null = this;
    while (at && !name.test(at.name)) at = at.parent;
    return at;
  }

  /** The box that neighbouring paragraphs share: of a paragraph, what holds it. */
  get cluster(): Box {
    return this.parent && OWN_RUN.has(this.name) ? this.parent : this;
  }

  /** Class names, as written. */
  get classes(): string {
    this.named ??= attribute(this.element, 'class');
    return this.named;
  }

  /** Class names and id, as written. */
  get names(): string {
    return `${this.classes} ${attribute(this.element, 'id')}`;
  }

  /** The classes that boxes of one make have in common where a template numbers them. */
  get kind(): string {
    const names = this.classes.split(/\s+/).filter((name) => !/\d/.test(name));
    return `${this.name} ${names.join(' ')}`;
  }
}
