import { added, type Breaker, tree } from './breaker';

export const MEGABYTE = 1_000_000;
export const SENTENCE = 'The council met on Monday to discuss the harbour wall, and nobody in the old town was asked. ';

/** Markup repeated up to so many bytes. */
export function upTo(bytes: number, piece: string): string {
  return piece.repeat(Math.ceil(bytes / piece.length));
}

/** The body's content so many elements deep. */
function nested(levels: number, name: string) {
  return tree(true, (doc, body) => {
    const content = [...body.childNodes];
    let at: Element = body;
    for (let level = 0; level < levels; level++) {
      const inner = doc.createElement(name);
      at.append(inner);
      at = inner;
    }
    at.append(...content);
  });
}

/** Markup under 150 nested elements: every block is far from the root. */
function deep(markup: string): Breaker {
  return tree(false, (doc, body) => {
    let at: Element = body;
    for (let level = 0; level < 150; level++) {
      const inner = doc.createElement('div');
      inner.className = `level${level} item`;
      at.append(inner);
      at = inner;
    }
    at.insertAdjacentHTML('beforeend', markup);
  });
}

function repeated(body: Element): string {
  const paragraph = [...body.querySelectorAll('p')].find((one) => one.outerHTML.length < 3000);
  return paragraph?.outerHTML ?? `<p>${SENTENCE}</p>`;
}

const cards = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `<div class="card c"><a href="/s${i}">A story that is another one</a> ${i}</div>`,
  ).join('');

const MARKS = 'related share sidebar comments newsletter promo ad video social popular trending widget'.split(' ');

const marked = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<div class="${MARKS[i % MARKS.length]} ${MARKS[(i * 7) % MARKS.length]}-x y${i}"><p>${SENTENCE}</p></div>`,
  ).join('');

/** Too many elements of something. */
export const floods: Record<string, Breaker> = {
  'nested 10,000 deep': nested(10_000, 'div'),
  'nested articles': nested(2000, 'article'),
  'repeated to 20 MB': tree(false, (_, body) =>
    body.insertAdjacentHTML('beforeend', upTo(20 * MEGABYTE, repeated(body))),
  ),
  '100,000 siblings': added(false, () => '<div>a</div>'.repeat(100_000)),
  '100,000 of one make': added(false, () => cards(100_000)),
  '140,000 paragraphs': added(false, () => `<p>${SENTENCE.slice(0, 15)}.</p>`.repeat(140_000)),
  '100,000 deep paragraphs': deep('<p>Paragraph of it.</p>'.repeat(100_000)),
  '25,000 deep stories': deep(`<p>${SENTENCE}</p>`.repeat(25_000)),
  '50,000 deep cards': deep(cards(50_000)),
  '300,000 line breaks': added(false, () => '<br>'.repeat(300_000)),
  'text and line breaks': added(false, () => 'a<br><br>'.repeat(300_000)),
  'runs of inline elements': added(false, () => `<p>${'<i>a</i> b'.repeat(140_000)}</p>`),
  'text nodes in a row': tree(false, (doc, body) => {
    const last = doc.createElement('p');
    for (let i = 0; i < 300_000; i++) last.append(doc.createTextNode('ab '));
    body.append(last);
  }),
  '60,000 links': added(false, () => '<a href="/x">Link to another story of today</a> '.repeat(60_000)),
  '30,000 links in a list': added(
    false,
    () => `<ul>${'<li><a href="/x">Another story of the day</a></li>'.repeat(30_000)}</ul>`,
  ),
  '30,000 h1 before': tree(false, (_, body) =>
    body.insertAdjacentHTML('afterbegin', '<h1>A headline of some words that is another story</h1>'.repeat(30_000)),
  ),
  '30,000 h2': added(false, () => '<h2>A heading of some words</h2><p>Text.</p>'.repeat(30_000)),
  '20,000 articles': added(false, () =>
    `<article class="a"><h2>Another</h2><p>${SENTENCE}</p></article>`.repeat(20_000),
  ),
  '40,000 times': added(false, (random) =>
    Array.from(
      { length: 40_000 },
      (_, i) => `<p><time datetime="2026-05-${1 + (i % 28)}T10:00:${random()}">10:00</time></p>`,
    ).join(''),
  ),
  'tables in tables': tree(true, (doc, body) => {
    let at: Element = body;
    for (let level = 0; level < 400; level++) {
      const table = doc.createElement('table');
      const cell = table.insertRow().insertCell();
      cell.append(doc.createTextNode(`cell ${level}`));
      at.append(table);
      at = cell;
    }
  }),
  'hidden nest': tree(false, (doc, body) => {
    let at: Element = body;
    for (let level = 0; level < 28; level++) {
      const inner = doc.createElement('div');
      inner.hidden = true;
      at.append(inner);
      at = inner;
    }
    at.insertAdjacentHTML('beforeend', `${'<i hidden></i>'.repeat(200_000)}<h1>At last</h1>`);
  }),
  '20,000 deep marks': deep(marked(20_000)),
  '20,000 offers': added(false, () =>
    `<div><p>Already a subscriber? Log in to read on.</p><p>${SENTENCE}</p></div>`.repeat(20_000),
  ),
  '120,000 headings before': tree(false, (_, body) =>
    body.insertAdjacentHTML('afterbegin', '<h2>Heading of words</h2>'.repeat(120_000)),
  ),
  'headings that are nearly the title': tree(false, (doc, body) =>
    body.insertAdjacentHTML(
      'afterbegin',
      `<h2>${(doc.title || 'A story of the day').replace(/[<>&]/g, '')} of</h2>`.repeat(20_000),
    ),
  ),
  '20,000 lines of ideographs': added(false, () => '<p>報道によると市議会は月曜日に会議を開いた。</p>'.repeat(20_000)),
  'custom elements': added(false, () => `<p>${'text <x-a></x-a>'.repeat(70_000)}</p>`),
};
