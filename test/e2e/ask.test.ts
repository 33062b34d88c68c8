import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ModelScript } from '../newsroom/model-script.ts';
import { createModelHandler, type ModelServer } from '../newsroom/model-server.ts';
import { answered, ask, FIELD } from './support/asking.ts';
import { faults } from './support/axe.ts';
import { clickAndSettle, type Recoupe, savedJson, showPart, startRecoupe, words } from './support/recoupe.ts';
import { until } from './support/until.ts';
import { writtenRun } from './support/written.ts';

const SAMPLE = 'https://www.northmarch-courier.example/news/2026/11/tarrow-dam-evacuation';
const HOST = 'api.model.example';
const REMOTE = {
  engine: 'remote',
  provider: 'custom',
  endpoints: { custom: { baseURL: `https://${HOST}/v1`, model: 'newsroom-large', headers: {}, contextTokens: 0 } },
};
const OWNER = 'Which company owns the dam?';
const OFF = 'What colour are the ferries?';

/** The last answer; a citation of the article, the only source here, is the bare number of its passage. */
const lastAnswer = (panel: Page) =>
  panel.evaluate(() => {
    const last = [...document.querySelectorAll<HTMLElement>('.question')].at(-1);
    return {
      text: last?.innerText ?? '',
      cited: [...(last?.querySelectorAll('.citation') ?? [])].map((one) => one.textContent ?? ''),
    };
  });

let recoupe: Recoupe;
let model: ModelServer;
beforeAll(async () => {
  recoupe = await startRecoupe();
  model = createModelHandler();
  recoupe.newsroom.handle(HOST, model.handler);
});
afterAll(() => recoupe?.close());
const asked = () => model.requests.filter(({ method }) => method === 'POST').length;

describe('with a model', () => {
  beforeEach(() => recoupe.set({ ...REMOTE, keepBriefs: 0 }));

  async function briefed(script: ModelScript[] = []): Promise<{ page: Page; panel: Page }> {
    model.script([{ type: 'ok' }, ...script]);
    const reached = await recoupe.brief(SAMPLE);
    await reached.panel.waitForSelector(FIELD);
    return reached;
  }

  it('says where the question goes, where "Automatic" chose the endpoint too', async () => {
    await recoupe.set({ engine: 'auto' });
    const { page, panel } = await briefed();
    const hint = await panel.waitForSelector('.ask .hint:not(:empty)');
    expect(await hint?.evaluate((line) => line.textContent)).toBe(
      `Your question goes to ${HOST}, with the article and the sources that were read.`,
    );
    const before = asked();
    await ask(panel, OWNER);
    await answered(panel, 'answered');
    expect(asked()).toBe(before + 1);
    await page.close();
  });

  it('a question is answered with citations that open, checked, and what was sent is told', async () => {
    const { page, panel } = await briefed();
    await until(async () => (await words(panel)).includes(`Your question goes to ${HOST}`), 10_000, 'who will answer');
    await ask(panel, OWNER);
    await answered(panel, 'answered');
    const { text, cited } = await lastAnswer(panel);
    expect(text).toContain('Northmarch Water, which owns the dam');
    expect(text).toContain('Answered by newsroom-large from the sources');
    expect(cited[0]).toMatch(/^\d+$/);
    expect(await panel.$eval(FIELD, (input) => (input as HTMLInputElement).value)).toBe('');
    await panel.click('.question .citation');
    await panel.waitForSelector('.question .passage blockquote');

    const { questions, sent, usage } = await savedJson(recoupe.chromium, panel);
    expect(questions).toMatchObject([
      { question: OWNER, state: 'answered', engine: 'remote', model: 'newsroom-large' },
    ]);
    expect(questions[0]?.statements[0]).toMatchObject({
      origin: 'article',
      verdict: expect.stringMatching(/^(verbatim|excerpt|wordsFound)$/),
    });
    // The second request begins with the whole of the first, equal to the letter.
    const [first, second] = sent.map(({ messages }) => messages);
    expect(sent).toHaveLength(2);
    expect(second?.slice(0, first?.length)).toEqual(first);
    expect(second?.at(-1)?.content).toContain(OWNER);
    expect(usage?.output).toBeGreaterThan(0);
    await panel.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await panel.$$eval('.sent summary', (all) => all.map((one) => one.textContent))).toContain('Question');
    await page.close();
  });

  it('three questions are suggested; one that was asked is suggested no more, and the focus stays', async () => {
    const { page, panel } = await briefed();
    await panel.waitForFunction(() => document.querySelectorAll('.suggestions button').length === 3);
    const suggestions = await panel.$$eval('.suggestions button', (all) => all.map((one) => one.textContent ?? ''));
    expect(suggestions.every((one) => one.endsWith('?'))).toBe(true);
    await showPart(panel, 'ask');
    await panel.focus('.suggestions button');
    await panel.keyboard.press('Enter');
    await panel.waitForFunction(() => document.querySelectorAll('.suggestions button').length === 2);
    expect(await panel.$eval(FIELD, (input) => input === document.activeElement)).toBe(true);
    expect(await panel.$eval('.question h3', (title) => title.textContent)).toBe(suggestions[0]);
    await page.close();
  });

  it('"not in the sources" is an answer; what cites nothing is marked as the model’s own', async () => {
    const { page, panel } = await briefed([{ type: 'ok' }, { type: 'uncited' }, { type: 'wrongSource' }]);
    await ask(panel, OFF);
    await answered(panel, 'none');
    expect((await lastAnswer(panel)).text).toContain('Not in the sources, according to newsroom-large.');
    await ask(panel, OWNER);
    await answered(panel, 'answered');
    const { text } = await lastAnswer(panel);
    expect(text).toContain('A comet of 1743 is to blame for all of it.');
    expect(text).toContain('What cites no passage is not from the sources');
    expect(text).toContain('Figure or date not in the sources: “1743”');
    const origins = await panel.$$eval('.question:last-child .statement', (all) =>
      all.map((one) => one.getAttribute('data-origin')),
    );
    expect(origins[0]).toBe('article');
    expect(origins.at(-1)).toBe('ai');
    await ask(panel, 'So which company owns the dam?');
    await answered(panel, 'answered');
    expect((await lastAnswer(panel)).cited.every((one) => /^\d+$/.test(one))).toBe(true);
    await page.close();
  });

  it('can be stopped; what had come stays, and it can be asked again', async () => {
    const { page, panel } = await briefed([{ type: 'endless', delay: 20 }]);
    await ask(panel, OWNER);
    await panel.waitForFunction(() => document.querySelectorAll('.question .statement').length > 2);
    expect(await words(panel)).toContain('Waiting for newsroom-large');
    await panel.click('[data-action="stop-question"]');
    await answered(panel, 'stopped');
    expect(await panel.$$eval('.question .statement', (all) => all.length)).toBeGreaterThan(2);
    await panel.click('.question .notice-actions button');
    await answered(panel, 'answered');
    expect(await panel.$$eval('.question', (all) => all.length)).toBe(1);
    await page.close();
  });

  it.each<[string, ModelScript, string]>([
    ['a wrong key', { type: 'wrongKey' }, 'does not accept the key'],
    ['a broken stream', { type: 'garbage' }, 'broke off'],
    ['an empty answer', { type: 'empty' }, 'gave an empty answer'],
  ])('%s has its own words, and the brief stays', async (_, script, said) => {
    const { page, panel } = await briefed([script]);
    await ask(panel, OWNER);
    await answered(panel, 'failed');
    expect((await lastAnswer(panel)).text).toContain(said);
    expect(await words(panel)).toContain('Written by newsroom-large');
    await page.close();
  });

  it('a worker that is killed in mid-answer leaves what had come', async () => {
    const { page, panel } = await briefed([{ type: 'endless', delay: 20 }]);
    await ask(panel, OWNER);
    await panel.waitForFunction(() => document.querySelectorAll('.question .statement').length > 1);
    const written = async () => ((await writtenRun(panel))?.questions.at(-1)?.statements.length ?? 0) > 1;
    await until(written, 10_000, 'what had come to be written down');
    await recoupe.chromium.killWorker();
    await answered(panel, 'stopped');
    expect(await panel.$$eval('.question .statement', (all) => all.length)).toBeGreaterThan(1);
    await page.close();
  });

  it('that fails offers what mends it: the options, or another try when the endpoint’s pause is over', async () => {
    const { page, panel } = await briefed([
      { type: 'noCredit' },
      { type: 'rateLimited', retryAfter: 2 },
      { type: 'rateLimited', retryAfter: 2 },
    ]);
    const buttons = () =>
      panel.$$eval('.question:last-child .notice button', (all) =>
        all.map((one) => `${one.textContent}${one.disabled ? ' (waits)' : ''}`),
      );
    await ask(panel, OWNER);
    await answered(panel, 'failed');
    expect(await buttons()).toEqual(['Try again', 'Open the options']);
    await ask(panel, OFF);
    await answered(panel, 'failed');
    expect((await buttons())[0]).toMatch(/^Try again in [12] s \(waits\)$/);
    await until(async () => (await buttons())[0] === 'Try again', 5000, 'the pause to be over');
    await panel.click('.question:last-child .notice button');
    await answered(panel, 'none');
    await page.close();
  });

  it('is kept with the brief', async () => {
    await recoupe.set({ keepBriefs: 50 });
    const { page, panel } = await briefed();
    await ask(panel, OWNER);
    await answered(panel, 'answered');
    const before = asked();
    await page.reload();
    const again = await clickAndSettle(recoupe.chromium, page);
    await again.waitForSelector('.question');
    expect(await words(again)).toContain('Kept brief, from');
    expect((await lastAnswer(again)).text).toContain('Northmarch Water');
    expect(asked()).toBe(before);
    await page.close();
  });
});

describe('with a model that is not set up', () => {
  it('there are questions to begin with all the same', async () => {
    await recoupe.set({ engine: 'remote', provider: 'openai', endpoints: {}, keepBriefs: 0 });
    const { page, panel } = await recoupe.brief(SAMPLE);
    expect(await words(panel)).toContain('No model has been set up');
    await panel.waitForFunction(() => document.querySelectorAll('.suggestions button').length === 3);
    await page.close();
  });
});

describe('with a small model', () => {
  const LIES = 'ANSWER [1.1]: The mayor of Elbonia owns 77 dams.\nEND\n';

  it('a short question goes out; what the sources do not bear out gives way to their own sentences', async () => {
    const small = { ...REMOTE.endpoints.custom, model: 'newsroom-1b' };
    await recoupe.set({ ...REMOTE, endpoints: { custom: small }, keepBriefs: 0 });
    model.script([{ type: 'ok' }, { type: 'ok' }, { type: 'ok', text: LIES }, { type: 'ok' }]);
    const { page, panel } = await recoupe.brief(SAMPLE);
    await ask(panel, OWNER);
    await answered(panel, 'answered');
    const { text, cited } = await lastAnswer(panel);
    expect(text).toContain('Northmarch Water, which owns the dam');
    expect(text).toContain('Answered by newsroom-1b from the sources');
    expect(cited[0]).toBe('3');

    await ask(panel, 'So which company owns the dam?');
    await answered(panel, 'answered');
    const second = await lastAnswer(panel);
    expect(second.text).not.toContain('Elbonia');
    expect(second.text).toContain('Nothing that newsroom-1b wrote is borne out by the sources');
    expect(second.cited).toEqual(['3']);
    expect(await faults(panel)).toEqual([]);

    await ask(panel, OFF);
    await answered(panel, 'none');
    expect((await lastAnswer(panel)).text).toContain('Not in the sources, according to newsroom-1b.');
    const { sent } = await savedJson(recoupe.chromium, panel);
    expect(sent).toHaveLength(4);
    // Each request is independent: a small model does not get the brief and the earlier questions.
    for (const { messages } of sent.slice(1)) {
      expect(messages.map(({ role }) => role)).toEqual(['system', 'user']);
      expect(messages[1]?.content).toContain('Answer the question in');
    }
    await page.close();
  });
});

describe('without a model', () => {
  beforeEach(() => recoupe.set({ engine: 'instant', keepBriefs: 0 }));

  it('sentences of the article answer, and nothing is sent', async () => {
    const { page, panel } = await recoupe.brief(SAMPLE);
    const before = recoupe.newsroom.requests.length;
    await ask(panel, OWNER);
    await answered(panel, 'answered');
    expect(await words(panel)).toContain('Nothing is sent.');
    const { text, cited } = await lastAnswer(panel);
    expect(text).toContain('Northmarch Water, which owns the dam');
    expect(text).toContain('Sentences picked from the sources. No AI.');
    expect(cited).toContain('3');
    await ask(panel, OFF);
    await answered(panel, 'none');
    expect((await lastAnswer(panel)).text).toContain('none of their sentences fits the question');
    expect(recoupe.newsroom.requests.length).toBe(before);
    await page.close();
  });
});

describe('reading aloud', () => {
  it('says so where the browser has no voice; the focus goes back to its button', async () => {
    await recoupe.set({ engine: 'instant', keepBriefs: 0 });
    const { page, panel } = await recoupe.brief(SAMPLE);
    await panel.evaluate(() => {
      speechSynthesis.getVoices = () => [];
    });
    await panel.click('[data-action="speech"]');
    await panel.waitForFunction(() => document.body.innerText.includes('This browser has no voices.'));
    expect(await panel.$('[data-action="speech-play"]')).toBeNull();
    await panel.click('[data-action="speech-stop"]');
    await panel.waitForFunction(() => !document.querySelector('.speech'));
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe('speech');
    await page.close();
  });

  it('marks the sentence that is read, and stops when the page is briefed anew', async () => {
    const { page, panel } = await recoupe.brief(SAMPLE);
    await speakWith(panel, { name: 'Test', lang: 'en-GB', localService: true });
    await panel.click('[data-action="speech"]');
    const marked = () => panel.$eval('[data-spoken]', (one) => one.tagName.toLowerCase());
    await panel.waitForSelector('[data-spoken]');
    expect(await marked()).toBe('h1');
    await panel.evaluate(() => (globalThis as unknown as Spoken).speakOn());
    await panel.waitForSelector('.standfirst [data-spoken]');
    await panel.click('[data-action="speech-play"]');
    expect(await panel.$eval('[data-action="speech-play"]', (one) => one.getAttribute('aria-label'))).toBe('Play');
    await clickAndSettle(recoupe.chromium, page);
    await panel.waitForFunction(() => !document.querySelector('.speech') && !document.querySelector('[data-spoken]'));
    expect(await panel.evaluate(() => (globalThis as unknown as Spoken).speaking())).toBe(false);
    await page.close();
  });

  it('waits for a click where the only voice is an online one, and says why', async () => {
    const { page, panel } = await recoupe.brief(SAMPLE);
    await speakWith(panel, { name: 'Far', lang: 'en-GB', localService: false });
    await panel.click('[data-action="speech"]');
    await panel.waitForFunction(() => document.body.innerText.includes('is an online one'));
    expect(await panel.evaluate(() => (globalThis as unknown as Spoken).speaking())).toBe(false);
    expect(await panel.$('[data-spoken]')).toBeNull();
    await panel.click('[data-action="speech-play"]');
    await panel.waitForFunction(() => (globalThis as unknown as Spoken).speaking());
    await page.close();
  });
});

/** The controls of a voice that stands in for the browser's. */
interface Spoken {
  /** Ends the current utterance. */
  speakOn(): void;
  speaking(): boolean;
}

/** Puts a voice into the panel that speaks until the test ends it: a headless browser has none. */
async function speakWith(panel: Page, voice: { name: string; lang: string; localService: boolean }): Promise<void> {
  await panel.evaluate((one) => {
    let now: SpeechSynthesisUtterance | null = null;
    speechSynthesis.getVoices = () => [{ ...one, default: true, voiceURI: one.name }];
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set: () => undefined, get: () => null });
    speechSynthesis.speak = (utterance) => {
      now = utterance;
      utterance.onstart?.(new Event('start') as SpeechSynthesisEvent);
    };
    speechSynthesis.cancel = () => {
      now = null;
    };
    Object.assign(globalThis, {
      speakOn: () => now?.onend?.(new Event('end') as SpeechSynthesisEvent),
      speaking: () => now !== null,
    });
  }, voice);
}

describe.each(['en', 'fr'])('in the language %s', (lang) => {
  it('questions and reading aloud have no fault that axe knows, and fit 320 pixels', async () => {
    const own = await startRecoupe({ lang });
    try {
      own.newsroom.handle(HOST, model.handler);
      await own.set({ ...REMOTE, keepBriefs: 0 });
      model.script([{ type: 'ok' }, { type: 'uncited' }, { type: 'ok' }, { type: 'wrongKey' }]);
      const { panel } = await own.brief(SAMPLE);
      for (const [question, state] of [
        [OWNER, 'answered'],
        [OFF, 'none'],
        ['Who says so?', 'failed'],
      ] as const) {
        await ask(panel, question);
        await answered(panel, state);
      }
      await panel.click('.question .citation');
      await speakWith(panel, { name: 'Test', lang: 'en-GB', localService: false });
      await panel.click('[data-action="speech"]');
      await panel.waitForSelector('[data-action="speech-play"]');
      expect(await faults(panel)).toEqual([]);
      await panel.setViewport({ width: 320, height: 800 });
      const wide = await panel.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(320);
    } finally {
      await own.close();
    }
  });
});
