import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ImpatientReader, impatientInChromium, impatientInFirefox, panelHas } from './support/impatient.ts';
import { until } from './support/until.ts';

const SAMPLE = 'https://www.northmarch-courier.example/news/2026/11/tarrow-dam-evacuation';
const MARKED = 'Marked in the page.';
const HIDDEN = 'The page holds this passage but does not show it.';
const GONE = 'This passage is no longer in the page.';
/** Hides a story, each in a way of its own; `story` is its element. */
const HIDING: [how: string, body: string][] = [
  ['is not laid out', "story.style.display = 'none'"],
  ['is invisible', "story.style.visibility = 'hidden'"],
  ['is transparent', "story.style.opacity = '0'"],
  [
    'has letters of no size',
    "story.insertAdjacentHTML('afterbegin', '<style>article * { font-size: 0 !important }</style>')",
  ],
  ['is folded away', "const fold = document.createElement('details'); story.before(fold); fold.append(story)"],
];
const STORY = "const story = document.querySelector('article');";

describe.each([
  ['Chromium', impatientInChromium],
  ['Firefox', impatientInFirefox],
])('%s: a passage is said to be marked', (_, start) => {
  let reader: ImpatientReader;
  beforeAll(async () => {
    reader = await start();
    await reader.go(SAMPLE);
    await until(
      () => reader.inPage("return document.readyState === 'complete' && location.pathname !== '/'"),
      20_000,
      'it',
    );
    await until(async () => (await reader.at()) === SAMPLE, 20_000, 'its address');
    await reader.click();
    await panelHas(
      reader,
      'return document.querySelector(\'.brief[data-ended="true"] .statement\') !== null',
      'the brief',
    );
    await reader.inPage(`${STORY} sessionStorage.setItem('body', document.body.innerHTML)`);
  });
  afterAll(() => reader?.close());

  /** The number of marks that the page draws. */
  const marks = async () =>
    Number(
      await reader.inPage("return [...CSS.highlights.keys()].filter((name) => !name.endsWith('-sentence')).length"),
    );
  const said = () => reader.inPanel("return document.querySelector('.passage-state')?.textContent ?? null");
  /** Waits until the panel says this of the passage; fails with what it says instead. */
  const says = (words: string) => expect.poll(said, { timeout: 20_000, interval: 50 }).toBe(words);
  /** Opens the first citation, has a look, and closes it. */
  async function cited(look: () => Promise<void>): Promise<void> {
    await reader.press('.story .citation');
    await look();
    await reader.press('.story .citation');
    await panelHas(reader, "return document.querySelector('.passage') === null", 'the passage to close');
  }
  /** Puts the page back as it was, and changes it. */
  const change = (body: string) =>
    reader.inPage(`document.body.innerHTML = sessionStorage.getItem('body'); ${STORY} ${body}`);

  it('where it is', async () => {
    await cited(() => says(MARKED));
    expect(await marks()).toBe(1);
  });

  it.each(HIDING)('not where the text %s', async (_, body) => {
    await change(body);
    await cited(() => says(HIDDEN));
    expect(await marks()).toBe(0);
  });

  it('where a part of the page without a box holds it', async () => {
    await change("story.style.display = 'contents'; for (const one of story.children) one.style.display = 'contents'");
    await cited(() => says(MARKED));
    expect(await marks()).toBe(1);
  });

  it('where the page shows it, if it has a hidden copy before that', async () => {
    await change("const copy = story.cloneNode(true); copy.style.display = 'none'; story.before(copy)");
    await cited(() => says(MARKED));
    const isSeen = 'return [...[...CSS.highlights.values()][0]].every((range) => range.getClientRects().length > 0)';
    expect(await reader.inPage(isSeen)).toBe(true);
  });

  it('no longer when the page takes it away, and again when it comes back', async () => {
    await change('');
    await cited(async () => {
      await says(MARKED);
      await change("story.innerHTML = '<p>This story is being updated.</p>'");
      await says(GONE);
      await change('');
      await says(MARKED);
    });
    expect(await marks()).toBe(1);
  });
});
