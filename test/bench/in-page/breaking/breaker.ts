/** A page to break. */
export interface WholePage {
  html: string;
  url: string;
  random: () => number;
}

/** A way of breaking a page. */
export interface Breaker {
  /** True when the story is still there, so that its text can be compared. */
  keeps: boolean;
  make(page: WholePage): Document;
}

export function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** A whole number from 0 to `below`, itself not included. */
export function whole(random: () => number, below: number): number {
  return Math.floor(random() * below);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32, https://github.com/cprosche/mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A breaker that works on the markup. */
export function markup(keeps: boolean, change: (html: string, random: () => number) => string): Breaker {
  return { keeps, make: ({ html, random }) => parse(change(html, random)) };
}

/** A breaker that works on the parsed page. */
export function tree(keeps: boolean, change: (doc: Document, body: Element, random: () => number) => void): Breaker {
  return {
    keeps,
    make({ html, random }) {
      const doc = parse(html);
      change(doc, doc.body ?? doc.documentElement, random);
      return doc;
    },
  };
}

/** A breaker that writes markup before the end of the body. */
export function added(keeps: boolean, make: (random: () => number) => string): Breaker {
  return tree(keeps, (_, body, random) => body.insertAdjacentHTML('beforeend', make(random)));
}

let frame: HTMLIFrameElement | undefined;

/** The page in a frame, where elements stand in for the document's own properties; its scripts do not run. */
export function framed(html: string): Document {
  frame?.remove();
  frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.hidden = true;
  document.body.append(frame);
  const doc = frame.contentDocument;
  if (!doc) throw new Error('a frame without a document');
  doc.documentElement.replaceWith(doc.adoptNode(parse(html).documentElement));
  return doc;
}
