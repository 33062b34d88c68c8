import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createModelHandler, type ModelServer } from '../newsroom/model-server.ts';
import { readSite } from '../newsroom/sites.ts';
import { faults } from './support/axe.ts';
import { freshWorker, press, pressAction } from './support/coverage.ts';
import { clickAndSettle, type Recoupe, savedJson, startRecoupe, words } from './support/recoupe.ts';

const PATH = '/news/2026/11/tarrow-dam-evacuation';
const SITE = 'www.northmarch-courier.example';
const SAMPLE = `https://${SITE}${PATH}`;
const HOST = 'api.model.example';
/** Statements that the passages contradict: they say 31 million, and £7.4m, delayed twice. */
const WRONG_FIGURE = 'The dam holds 15 million cubic metres and supplies drinking water to 640,000 people.';
const WRONG = 'The work was priced at £9.9m and put back 7 times.';
const BRIEF = `CATEGORY: Environment
HEADLINE [1.1]: Thousands told to leave below Tarrow Dam
STANDFIRST [1.1]: About 4,200 people in the Ellen valley were told to leave on Saturday night.
STORY [1.17]: Both bottom outlets have been fully open since Saturday evening.
STORY [1.11]: ${WRONG_FIGURE}

STORY [1.12]: ${WRONG}
CONTEXT: Earth dams have failed before after cloudy seepage was seen.
END
`;
/** The statements that the scripted model corrects them to: the first sentence of the passage that each cites. */
const RIGHT_FIGURE =
  'The dam, finished in 1968, holds 31 million cubic metres and supplies drinking water to 640,000 people.';
const RIGHT = 'The Courier has seen the review.';

/** Verdicts that warn. */
const WARNS = /^(?:figureNotFound|notFound)$/;

let recoupe: Recoupe;
let model: ModelServer;
beforeAll(async () => {
  recoupe = await startRecoupe();
  model = createModelHandler();
  recoupe.newsroom.handle(HOST, model.handler);
});
afterAll(() => recoupe?.close());
beforeEach(async () => {
  await recoupe.set({
    engine: 'remote',
    provider: 'custom',
    endpoints: { custom: { baseURL: `https://${HOST}/v1`, model: 'newsroom-large', headers: {}, contextTokens: 0 } },
    keepBriefs: 0,
    hideNotFound: false,
    rewriteNotFound: false,
  });
  model.script([{ type: 'ok', text: BRIEF }]);
});

const chats = () => model.requests.filter(({ method }) => method === 'POST').length;
/** The words beside the statement with this text. */
const beside = (panel: Page, text: string) =>
  panel.$$eval(
    '.statement',
    (all, words) => all.find((one) => one.querySelector('.statement-text')?.textContent === words)?.textContent ?? '',
    text,
  );
const shown = (panel: Page) => panel.$$eval('.statement-text', (all) => all.map((one) => one.textContent));
const whenSaid = (panel: Page, said: string) =>
  panel.waitForFunction((text) => document.body.innerText.includes(text), {}, said);

/** Presses the button beside the statement with this text. */
async function askFor(panel: Page, text: string): Promise<void> {
  await panel.$$eval(
    '.statement',
    (all, words) =>
      all
        .find((one) => one.querySelector('.statement-text')?.textContent === words)
        ?.querySelector<HTMLElement>('[data-action="rewrite"]')
        ?.click(),
    text,
  );
}

describe('a statement that the sources do not bear out', () => {
  it('is marked with the words that are not there, and every finding is in the JSON', async () => {
    const { page, panel } = await recoupe.brief(SAMPLE);
    expect(await beside(panel, WRONG)).toContain('Figure or date not in the sources: “£9.9m”, “7”');
    expect(await beside(panel, WRONG_FIGURE)).toContain('Figure or date not in the sources: “15 million”');
    expect(await words(panel)).toContain('and 2 with a figure not found');
    const { brief } = await savedJson(recoupe.chromium, panel);
    expect(brief.headlineCheck?.verdict).not.toMatch(WARNS);
    expect(brief.standfirst[0]?.verdict).not.toMatch(WARNS);
    expect(brief.story[0]?.verdict).not.toMatch(WARNS);
    expect(brief.story.slice(1).map(({ verdict }) => verdict)).toEqual(['figureNotFound', 'figureNotFound']);
    expect(brief.story[1]?.findings).toContainEqual({
      kind: 'number',
      text: '15 million',
      found: false,
      passage: null,
    });
    expect(brief.story[1]?.findings).toContainEqual({ kind: 'number', text: '640,000', found: true, passage: [1, 11] });
    expect(await faults(panel)).toEqual([]);
    await page.close();
  });

  it('is written anew on the button, once, and tells what it said before; that is kept', async () => {
    await recoupe.set({ keepBriefs: 50 });
    const { page, panel } = await recoupe.brief(SAMPLE);
    const before = chats();
    await askFor(panel, WRONG_FIGURE);
    await whenSaid(panel, 'holds 31 million');
    expect(await shown(panel)).toContain(RIGHT_FIGURE);
    expect(await shown(panel)).not.toContain(WRONG_FIGURE);
    expect(await shown(panel)).toContain(WRONG);
    expect(chats()).toBe(before + 1);
    await press(panel, 'Rewritten');
    expect(await beside(panel, RIGHT_FIGURE)).toContain(`Rewritten; before: ${WRONG_FIGURE}`);
    expect(await faults(panel)).toEqual([]);

    const { brief, sent } = await savedJson(recoupe.chromium, panel);
    expect(brief.story[1]).toMatchObject({ text: RIGHT_FIGURE, before: WRONG_FIGURE });
    expect(brief.story[1]?.verdict).not.toMatch(WARNS);
    expect(sent.map(({ task }) => task ?? null)).toEqual([null, 'rewrite']);
    const [first, second] = sent.map(({ messages }) => messages);
    expect(second?.slice(0, 2)).toEqual(first);
    expect(second?.at(-1)?.content).toContain('not found: "15 million"');
    await panel.click('.sent > summary');
    expect(await words(panel)).toContain('The statements to be rewritten');

    await page.reload();
    const again = await clickAndSettle(recoupe.chromium, page);
    expect(await words(again)).toContain('Kept brief, from');
    expect(await shown(again)).toContain(RIGHT_FIGURE);
    expect((await savedJson(recoupe.chromium, again)).sent).toHaveLength(2);
    expect(chats()).toBe(before + 1);
    await page.close();
  });

  it('is so with all others on one button, in one request', async () => {
    // A request equal to the last test's would get the same answer again, as long as its brief is kept.
    const open = await recoupe.chromium.panel();
    if (!open) throw new Error('The panel is closed');
    await freshWorker(recoupe, open);
    const { page, panel } = await recoupe.brief(SAMPLE);
    const before = chats();
    expect(await panel.$eval('[data-action="rewrite-all"]', (one) => one.textContent)).toContain('2 statements');
    await pressAction(panel, 'rewrite-all');
    await whenSaid(panel, RIGHT);
    expect(await shown(panel)).toEqual(expect.arrayContaining([RIGHT_FIGURE, RIGHT]));
    expect(chats()).toBe(before + 1);
    expect(await panel.$('[data-action^="rewrite"]')).toBeNull();
    await page.close();
  });

  it('stays as it was, marked, where the model’s words are not found either, or it has none', async () => {
    model.script([
      { type: 'ok', text: BRIEF },
      { type: 'ok', text: 'STORY 1 [1.1]: Some 987,654 llamas crossed the border.\nSTORY 2: DROP\nEND\n' },
    ]);
    const { page, panel } = await recoupe.brief(SAMPLE);
    await pressAction(panel, 'rewrite-all');
    await whenSaid(panel, 'the model found nothing in the article that says so');
    expect(await beside(panel, WRONG_FIGURE)).toContain('Rewritten, it was not found in the sources either');
    expect(await beside(panel, WRONG)).toContain('Figure or date not in the sources: “£9.9m”');
    expect(await panel.$('[data-action^="rewrite"]')).toBeNull();
    expect((await savedJson(recoupe.chromium, panel)).brief.story.map(({ tried }) => tried ?? null)).toEqual([
      null,
      'notFound',
      'dropped',
    ]);
    await page.close();
  });

  it('is written anew by itself where the reader wishes so', async () => {
    await recoupe.set({ rewriteNotFound: true });
    const { page, panel } = await recoupe.brief(SAMPLE);
    await whenSaid(panel, RIGHT);
    expect(await shown(panel)).toEqual(expect.arrayContaining([RIGHT_FIGURE, RIGHT]));
    await page.close();
  });

  it('can be asked for again where the model stalls and is stopped, or refuses', async () => {
    model.script([{ type: 'ok', text: BRIEF }, { type: 'stall' }, { type: 'rateLimited' }]);
    const { page, panel } = await recoupe.brief(SAMPLE);
    await askFor(panel, WRONG);
    await whenSaid(panel, 'newsroom-large is rewriting 1 statement');
    await panel.click('.rewrite-offer button.small');
    await panel.waitForSelector('[data-action="rewrite"]:not([aria-disabled="true"])');
    await askFor(panel, WRONG);
    await panel.waitForSelector('.rewrite-offer [role="alert"]');
    await panel.click('.rewrite-offer [role="alert"] button');
    await whenSaid(panel, RIGHT);
    expect(await panel.$('.rewrite-offer [role="alert"]')).toBeNull();
    await page.close();
  });

  it('is folded away where the reader wishes so, and can be unfolded', async () => {
    await recoupe.set({ hideNotFound: true });
    const { page, panel } = await recoupe.brief(SAMPLE);
    expect(await shown(panel)).not.toContain(WRONG);
    expect(await words(panel)).toContain('2 statements that were not found in the sources are folded away.');
    await press(panel, 'Show');
    expect(await shown(panel)).toContain(WRONG);
    await press(panel, 'Fold away');
    expect(await shown(panel)).not.toContain(WRONG);
    await page.close();
  });
});

describe('statements', () => {
  it('are counted by origin, and shown by the one that is chosen', async () => {
    const { page, panel } = await recoupe.brief(SAMPLE);
    const text = await words(panel);
    expect(text).toContain('5 statements');
    expect(text).toContain('4 from this article');
    expect(text).toContain('1 AI context');
    await panel.click('.state-more summary');
    await panel.click('.origin.ai input');
    expect(await shown(panel)).toEqual([]);
    expect(await panel.$('.ai-context')).not.toBeNull();
    await panel.click('.origin.article input');
    expect(await shown(panel)).toHaveLength(4);
    expect(await panel.$('.ai-context')).toBeNull();
    expect((await savedJson(recoupe.chromium, panel)).shares).toMatchObject({
      all: 5,
      origins: { article: 4, related: 0, ai: 1 },
      byVerdict: { notFound: 0, figureNotFound: 2, unchecked: 0 },
    });
    await page.close();
  });

  it('get the passage that bears them out where they cite another, and say so', async () => {
    const { page, panel } = await recoupe.brief(SAMPLE);
    const text = 'Both bottom outlets have been fully open since Saturday evening.';
    expect(await beside(panel, text)).toMatch(/\b7\b/);
    expect(await beside(panel, text)).not.toMatch(/\b17\b/);
    expect(await beside(panel, text)).toContain('Citation corrected: another passage says so.');
    expect((await savedJson(recoupe.chromium, panel)).brief.story[0]).toMatchObject({
      citations: [[1, 7]],
      mended: [[1, 17]],
    });
    await page.close();
  });

  it('can be flagged: kept with the brief, in its exports, and sent to nobody', async () => {
    await recoupe.set({ keepBriefs: 50 });
    const { page, panel } = await recoupe.brief(SAMPLE);
    await panel.click('.story .citation');
    await panel.click('.passage [data-action="flag"]');
    await panel.type('.passage textarea', 'They were opened on Friday.');
    await press(panel, 'Keep');
    await whenSaid(panel, 'Mistake reported: They were opened on Friday.');
    expect((await savedJson(recoupe.chromium, panel)).brief.story[0]?.flag).toBe('They were opened on Friday.');
    // The browser itself may fetch a dictionary for the field: the words themselves must be in no request.
    const told = recoupe.newsroom.requests.map(({ path, query, body }) => `${path}?${query}\n${body}`);
    expect(told.some((text) => /opened.{1,3}on.{1,3}Friday/.test(text))).toBe(false);
    await page.reload();
    const again = await clickAndSettle(recoupe.chromium, page);
    expect(await words(again)).toContain('Kept brief, from');
    expect((await savedJson(recoupe.chromium, again)).brief.story[0]?.flag).toBe('They were opened on Friday.');
    await page.close();
  });
});

/** The sample at another address, with some words replaced. */
async function edited(words: Record<string, string>, address: string): Promise<string> {
  const page = (await readSite(SITE, PATH))?.body.toString() ?? '';
  return Object.entries({ ...words, [SAMPLE]: address }).reduce((html, [old, now]) => html.replaceAll(old, now), page);
}

describe('an article that was edited since it was read', () => {
  const address = `https://${SITE}/news/2026/11/edited`;
  const put = async (words: Record<string, string>) =>
    recoupe.newsroom.addPage({ url: address, html: await edited(words, address) });

  it('shows what changed, passage by passage, and which statements of the kept brief no longer hold', async () => {
    await recoupe.set({ keepBriefs: 50 });
    await put({});
    const first = await recoupe.brief(address);
    expect(await words(first.panel)).not.toContain('has changed since you read it');
    await first.page.close();

    await put({
      'About 4,200 people in the Ellen valley': 'About 3,800 people in the Ellen valley',
      'telling about 4,200 people to leave': 'telling about 3,800 people to leave',
      '<p>The company said tap water remained safe.':
        '<p>A second leak was found at noon.</p><p>The company said tap water remained safe.',
      'Schools in Marrick will stay closed on Monday. ': '',
    });
    const { page, panel } = await recoupe.brief(address);
    await panel.waitForSelector('.changes');
    const text = await words(panel);
    expect(text).toContain('This article has changed since you read it');
    expect(text).toContain('1 statement of your kept brief no longer holds:');
    const fallen = await panel.$$eval('.fallen li', (all) => all.map((one) => one.textContent ?? ''));
    expect(fallen).toHaveLength(1);
    expect(fallen[0]).toMatch(/About 4,200 people .*“4,200” Then: (?:Word for word|Its words|No mistake|Cut out)/);

    await panel.click('.changes > summary');
    const kinds = await panel.$$eval('.change-kind', (all) => all.map((one) => one.textContent));
    expect(kinds).toEqual(['Edited: Passage 1', 'Edited: Passage 2', 'Added: Passage 17', 'Edited: Passage 19']);
    const marks = (tag: string) => panel.$$eval(`.changes ${tag}`, (all) => all.map((one) => one.textContent));
    expect(await marks('ins')).toEqual([
      ' [added] 3,800 [end] ',
      ' [added] 3,800 [end] ',
      ' [added] A second leak was found at noon. [end] ',
    ]);
    expect(await marks('del')).toEqual([
      ' [removed] 4,200 [end] ',
      ' [removed] 4,200 [end] ',
      expect.stringContaining('Schools in Marrick will stay closed on Monday.'),
    ]);
    expect(await faults(panel)).toEqual([]);
    const { changed } = await savedJson(recoupe.chromium, panel);
    expect(changed).toMatchObject({ title: null, more: 0, passages: { length: 4 }, statements: { length: 1 } });

    await page.reload();
    const again = await words(await clickAndSettle(recoupe.chromium, page));
    expect(again).toContain('Kept brief, from');
    expect(again).not.toContain('has changed since you read it');
    await page.close();
  });
});
