import { type Breaker, framed, tree } from './breaker';

/** Properties that a reader of pages asks for. */
const MEMBERS =
  'parentNode parentElement children childNodes attributes documentElement nextSibling previousSibling firstChild ' +
  'lastChild nodeName tagName localName nodeType nodeValue textContent innerHTML classList className id style ' +
  'shadowRoot hidden getAttribute hasAttribute hasAttributes querySelector querySelectorAll closest matches contains ' +
  'compareDocumentPosition ownerDocument isConnected assignedNodes getElementsByTagName cloneNode nextElementSibling ' +
  'firstElementChild';
const OF_DOCUMENT =
  'body head title documentElement querySelector querySelectorAll getElementsByTagName getElementById ' +
  'createTreeWalker contentType location URL cookie defaultView implementation getSelection firstChild nodeType ' +
  'childNodes children forms';

const fields = (names: string, how: (name: string) => string) => names.split(' ').map(how).join('');
const INPUTS = fields(MEMBERS, (name) => `<input name="${name}">`);
const BY_ID = fields(MEMBERS, (name) => `<button id="${name}"></button>`);
const IMAGES = fields(OF_DOCUMENT, (name) => `<img name="${name}" alt="">`);
const FORMS = fields(OF_DOCUMENT, (name) => `<form name="${name}"><input name="nodeType"></form>`);

/** The whole page within a form whose fields have these names. */
function within(fieldsOf: string): Breaker {
  return tree(true, (doc, body) => {
    const form = doc.createElement('form');
    form.append(...body.childNodes);
    body.append(form);
    HTMLElement.prototype.insertAdjacentHTML.call(form, 'beforeend', fieldsOf);
  });
}

/** A small form before every paragraph. */
function between(fieldsOf: string): Breaker {
  return tree(true, (_, body) => {
    for (const one of [...body.querySelectorAll('p')])
      one.insertAdjacentHTML('beforebegin', `<form>${fieldsOf}</form>`);
  });
}

/** Elements named as the document's members. */
function ofDocument(elements: string): Breaker {
  return {
    keeps: true,
    make({ html }) {
      const doc = framed(html);
      doc.body.insertAdjacentHTML('beforeend', elements);
      return doc;
    },
  };
}

/** Walks that believe `nextSibling` go round for ever. */
function circle(doc: Document, body: Element): void {
  const field = doc.createElement('fieldset');
  field.setAttribute('name', 'nextSibling');
  field.setAttribute('form', 'round');
  const form = doc.createElement('form');
  form.id = 'round';
  body.prepend(field, form);
}

/** Elements whose names stand in for the properties of forms and of the document. */
export const clobbered: Record<string, Breaker> = {
  'in a form of names': within(INPUTS),
  'in a form of ids': within(BY_ID),
  'forms between': between(INPUTS),
  'a form in a circle': tree(true, circle),
  'images named as members': ofDocument(IMAGES),
  'forms named as members': ofDocument(FORMS),
  'a form around the headline': tree(true, (doc, body) => {
    const heading = body.querySelector('h1');
    const form = doc.createElement('form');
    heading?.replaceWith(form);
    if (heading) Element.prototype.append.call(form, heading);
    HTMLElement.prototype.insertAdjacentHTML.call(form, 'beforeend', INPUTS);
  }),
  'a form as metadata': tree(true, (_, body) =>
    body.insertAdjacentHTML(
      'afterbegin',
      `<form itemprop="author headline datePublished" rel="author" class="byline author">${INPUTS}</form>`,
    ),
  ),
};
