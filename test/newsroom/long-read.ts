import type { NewsroomHandler } from './types.ts';

/** Fewest words of the long read: too long for one request to many models. */
const WORDS = 20_000;
const PATH = '/essay/the-river-and-the-county';
const TITLE = 'The river and the county: a hundred years of deciding who gets wet';

const PLACES = ['Marrick', 'Hallin', 'Carrow', 'Ellen Bridge', 'Saint Brannock', 'Withy Mill', 'Dunmere', 'Oxlode'];
const PEOPLE = ['Agnes Tull', 'Robert Imrie', 'Maud Okafor', 'Silas Brandreth', 'Henrietta Voss', 'Joseph Kaminski'];
const ROLES = ['lock-keeper', 'county surveyor', 'parish clerk', 'miller', 'school inspector', 'drainage engineer'];
const WORKS = ['embankment', 'sluice', 'weir', 'culvert', 'pumping house', 'relief channel', 'footbridge'];
const CAUSES = ['three weeks of rain', 'a sudden thaw', 'a blocked grating', 'a tide that came early', 'a burst bank'];
const SUMS = ['£1,200', '£48,000', '£310,000', '£2.6m', '£19m', '11 shillings a head'];

type Pick = <T>(list: readonly T[]) => T;

/** Templates of one sentence each; the picks make the same template say something else every time. */
const SENTENCES: ((pick: Pick, year: number, number: number) => string)[] = [
  (p, y, n) => `In ${y} the ${p(ROLES)} of ${p(PLACES)}, ${p(PEOPLE)}, counted ${n} houses with water above the sill.`,
  (p, y) => `The ${p(WORKS)} at ${p(PLACES)} was finished in ${y}, two winters late and at a cost of ${p(SUMS)}.`,
  (p, _, n) =>
    `It failed within ${(n % 9) + 2} years, after ${p(CAUSES)}, and nobody who had signed for it was still in office.`,
  (p) =>
    `"We were told to expect it once in a lifetime," ${p(PEOPLE)} wrote to a sister in ${p(PLACES)}. "I have had three."`,
  (p, y, n) =>
    `A vote on the ${p(WORKS)} was lost by ${(n % 12) + 1} in the spring of ${y}, mostly over who would pay for ${p(PLACES)}.`,
  (p, _, n) =>
    `Of the ${n} letters that the county kept, more than half ask for a ${p(WORKS)} and none for a higher rate.`,
  (p, y) => `By ${y} the road from ${p(PLACES)} to ${p(PLACES)} was under water for ${(y % 17) + 4} days a year.`,
  (p) => `The ${p(ROLES)} blamed ${p(CAUSES)}; the farmers blamed the ${p(ROLES)}.`,
  (p, y, n) => `Insurance came to the valley in ${y}, and ${n} families in ${p(PLACES)} learned what a premium was.`,
  (p, _, n) =>
    `${p(PEOPLE)}, now ${60 + (n % 35)}, remembers the sound more than the sight: "like a cart that never gets past."`,
  (p) =>
    `What was built at ${p(PLACES)} to keep the river out has mostly kept it in, which is why ${p(PLACES)} floods first.`,
  (p, y) => `An inquiry of ${y} ran to four volumes and recommended one ${p(WORKS)}, which is there still.`,
];

/** A small generator (mulberry32, public domain, by Tommy Ettinger), so that the text is the same every time. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The essay's body: chapters of ten paragraphs, each of three to seven sentences. */
function body(): string {
  const next = random(1926);
  const pick: Pick = (list) => {
    const found = list[Math.floor(next() * list.length)];
    if (found === undefined) throw new Error('Nothing to pick from');
    return found;
  };
  const parts: string[] = [];
  for (let words = 0, paragraph = 0; words < WORDS; paragraph++) {
    if (paragraph % 10 === 0)
      parts.push(`<h2>${1 + paragraph / 10}. ${pick(PLACES)}, and what was promised there</h2>`);
    const sentences: string[] = [];
    const count = 3 + Math.floor(next() * 5);
    while (sentences.length < count) {
      const year = 1926 + Math.floor(next() * 100);
      sentences.push(pick(SENTENCES)(pick, year, 12 + Math.floor(next() * 900)));
    }
    const text = sentences.join(' ');
    words += text.split(' ').length;
    parts.push(`<p>${text}</p>`);
  }
  return parts.join('\n');
}

/** An essay of some 20,000 words at `/essay/the-river-and-the-county`. */
export const longRead: NewsroomHandler = (request, response) => {
  if (request.path !== PATH) return false;
  const url = `https://${request.host}${PATH}`;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'AnalysisNewsArticle',
    headline: TITLE,
    datePublished: '2026-10-30T06:00:00Z',
    author: { '@type': 'Person', name: 'Imogen Farrow' },
    publisher: { '@type': 'Organization', name: 'Longform Quarterly' },
  };
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE} | Longform Quarterly</title>
<link rel="canonical" href="${url}"><meta property="og:type" content="article">
<meta property="og:site_name" content="Longform Quarterly"><meta property="og:title" content="${TITLE}">
<script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><header><a href="/">Longform Quarterly</a></header><main><article><h1>${TITLE}</h1>
<p>By Imogen Farrow</p>
${body()}
</article></main></body></html>`);
  return true;
};
