import type { NewsroomHandler } from './types.ts';

/** Depth of the nested page, in elements. */
const NESTED = 100_000;
/** Size of the page of text, in characters. */
const MUCH_TEXT = 5_000_000;

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>` +
  `<meta property="og:type" content="article"></head><body>${body}</body></html>`;

const PARAGRAPHS = [
  'The harbour board voted by seven to four on Thursday to close the north quay for repairs from the first of March.',
  'Engineers found that 18 of the 60 piles under the quay have lost more than a third of their section to rust.',
  'Repairs will cost 12.6 million and take fourteen months, the board said, and ferries will move to the south quay.',
  'Fishing crews, who land about 9,000 tonnes a year there, asked for a berth of their own while the work goes on.',
];
const text = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('\n');

function nested(): string {
  const story = `<article><h1>North quay to close for repairs</h1>${text}</article>`;
  return page('North quay to close', '<div>'.repeat(NESTED) + story + '</div>'.repeat(NESTED));
}

function muchText(): string {
  const parts: string[] = [];
  let size = 0;
  for (let n = 1; size < MUCH_TEXT; n++) {
    const part = `<p>Minute ${n} of the session. ${PARAGRAPHS[n % PARAGRAPHS.length]}</p>\n`;
    parts.push(part);
    size += part.length;
  }
  return page(
    'Minutes of the harbour board',
    `<article><h1>Minutes of the harbour board</h1>${parts.join('')}</article>`,
  );
}

/** One word of five million letters, with no place to split it. */
function oneWord(): string {
  return page('A long word', `<article><h1>A long word</h1>${text}<p>${'a'.repeat(MUCH_TEXT)}</p></article>`);
}

const GENERATED: Record<string, () => string> = {
  '/nested': nested,
  '/much-text': muchText,
  '/one-word': oneWord,
};

/** The pages too large to keep as files; the others of this host are in `sites/hostile.example`. */
export const hostile: NewsroomHandler = (request, response) => {
  const make = GENERATED[request.path];
  if (!make) return false;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(make());
  return true;
};
