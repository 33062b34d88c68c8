import { type Breaker, parse, tree, type WholePage } from './breaker';

function inShadow(levels: number, mode: ShadowRootMode): Breaker {
  return tree(mode === 'open', (doc, body) => {
    const content = [...body.childNodes];
    let at: Element | ShadowRoot = body;
    for (let level = 0; level < levels; level++) {
      const host: Element = doc.createElement('div');
      at.append(host);
      at = host.attachShadow({ mode });
    }
    at.append(...content);
  });
}

function slotted(body: Element, doc: Document): void {
  for (const one of [...body.children]) {
    if (!(one instanceof HTMLDivElement)) continue;
    const inner = one.attachShadow({ mode: 'open' });
    inner.append(doc.createElement('p'), doc.createElement('slot'), doc.createElement('slot'));
  }
}

function slotChain(doc: Document, body: Element): void {
  const content = [...body.childNodes];
  let at: Element | ShadowRoot = body;
  let last: Element = body;
  for (let level = 0; level < 1000; level++) {
    const host: Element = doc.createElement('div');
    at.append(host);
    at = host.attachShadow({ mode: 'open' });
    at.append(doc.createElement('slot'));
    last = host;
  }
  last.append(...content);
}

function templated(doc: Document, body: Element): void {
  const template = doc.createElement('template');
  template.content.append(...body.cloneNode(true).childNodes);
  body.prepend(template);
  for (const one of [...body.querySelectorAll('p')].slice(0, 3)) {
    const hidden = doc.createElement('template');
    one.before(hidden);
    hidden.append('not shown');
  }
}

/** The page as XML can hold it. */
function wellFormed(html: string): string {
  const doc = parse(html);
  for (const one of [...doc.querySelectorAll('script, style, template')]) one.remove();
  for (const one of doc.querySelectorAll('*')) {
    for (const { name } of [...one.attributes]) if (!/^[a-z_][\w.-]*$/i.test(name)) one.removeAttribute(name);
  }
  return new XMLSerializer().serializeToString(doc.documentElement).replace(/\p{Cc}/gu, ' ');
}

function parseXml(text: string, type: DOMParserSupportedType): Document {
  const doc = new DOMParser().parseFromString(text, type);
  if (doc.querySelector('parsererror')) throw new Error('not well-formed');
  return doc;
}

function asSvg({ html }: WholePage): Document {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><title>t</title><foreignObject>${wellFormed(html)}</foreignObject></svg>`;
  return parseXml(svg, 'image/svg+xml');
}

const xml = (text: string) => (): Document => new DOMParser().parseFromString(text, 'text/xml');

/** Pages of another shape than pages have. */
export const shapes: Record<string, Breaker> = {
  'in 1,000 shadow roots': inShadow(1000, 'open'),
  'in a closed shadow root': inShadow(1, 'closed'),
  slots: tree(true, (doc, body) => slotted(body, doc)),
  'a chain of slots': tree(true, slotChain),
  templates: tree(true, templated),
  XHTML: { keeps: true, make: ({ html }) => parseXml(wellFormed(html), 'application/xhtml+xml') },
  SVG: { keeps: false, make: asSvg },
  'an XML feed': { keeps: false, make: xml('<rss><channel><item><title>One</title></item></channel></rss>') },
  'XML 4,000 deep': { keeps: false, make: xml(`${'<a>'.repeat(4000)}${'</a>'.repeat(4000)}`) },
  'no body': tree(false, (_, body) => body.remove()),
  'no root': tree(false, (doc) => doc.documentElement.remove()),
  'no head': tree(true, (doc) => doc.head?.remove()),
  'two bodies': tree(true, (doc, body) => body.before(doc.createElement('body'))),
  'an empty document': { keeps: false, make: () => document.implementation.createDocument(null, null) },
  'a root that is a paragraph': tree(false, (doc) => {
    const text = doc.createElement('p');
    text.textContent = 'A text alone.';
    doc.documentElement.replaceWith(text);
  }),
  'a root that is a form': tree(true, (doc, body) => {
    const form = doc.createElement('form');
    form.append(...body.childNodes);
    doc.documentElement.replaceWith(form);
  }),
};
