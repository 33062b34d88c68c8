import { describe, expect, it, vi } from 'vitest';
import type { BuiltInLanguages } from '../../../../utils/core/settings/built-in';
import { createSummarizerModel } from '../../../../utils/engines/built-in/summarizer-model';
import { all, exception, type FakeBrowser, fakeChrome } from './fakes';

const EN: BuiltInLanguages = { input: 'en', output: 'en' };
const going = () => new AbortController().signal;
const request = {
  kind: 'summarizer' as const,
  languages: EN,
  text: 'The dam was closed on Monday.',
  length: 'long' as const,
};

function model(change: Partial<FakeBrowser> = {}) {
  const chrome = fakeChrome(change);
  return { ...chrome, model: createSummarizerModel(chrome.Summarizer) };
}

/** An answer that can be read step by step. */
async function* stepwise<T>(events: AsyncIterable<T>): AsyncGenerator<T> {
  yield* events;
}

describe('createSummarizerModel', () => {
  it('sums texts up in one session', async () => {
    const { model: one, seen } = model({ answer: () => ['* The dam ', 'closed.'], cumulative: true });
    const events = await all(one.generate(request, going()));
    expect(events.filter(({ type }) => type === 'text')).toEqual([{ type: 'text', text: '* The dam closed.' }]);
    await all(one.generate(request, going()));
    expect(seen).toMatchObject({ created: 1, open: 1, inputs: [request.text, request.text] });
  });

  it('says whether it speaks the languages, and how much it reads', async () => {
    const { model: one } = model({ quota: 900 });
    expect(await one.state({ input: 'fr', output: 'en' })).toBe('ready');
    expect(await one.state({ input: 'pl', output: 'en' })).toBe('unavailable');
    expect(await one.contextTokens(EN, going())).toBe(900);
  });

  it('finds a text too long before it is read', async () => {
    const { model: one, seen } = model({ quota: 10 });
    const long = all(one.generate({ ...request, text: 'word '.repeat(100) }, going()));
    await expect(long).rejects.toMatchObject({ kind: 'tooLong' });
    expect(seen.inputs).toEqual([]);
  });

  it('gives a session up that broke', async () => {
    const { model: one, seen, browser } = model({ breaks: { after: 0, error: exception('AbortError') } });
    await expect(all(one.generate(request, going()))).rejects.toMatchObject({ kind: 'modelEnded' });
    expect(seen.open).toBe(0);
    browser.breaks = null;
    expect(await all(one.generate(request, going()))).toContainEqual({ type: 'text', text: 'An answer.' });
  });

  it('takes no session from under an answer that another has begun', async () => {
    const { model: one, seen } = model({ answer: () => ['* The dam ', 'closed.'] });
    const first = stepwise(one.generate(request, going()));
    const text = async () => {
      for (;;) {
        const { value, done } = await first.next();
        if (done || value.type === 'text') return;
      }
    };
    await text();
    await all(one.generate({ ...request, length: 'short' }, going()));
    // Both sessions are open: the first is still being read.
    expect(seen.open).toBe(2);
    expect(await all(first)).toEqual([]);
    expect(seen.open).toBe(1);
  });

  it('gives its session back when nobody has used it for a while, and not in mid-answer', async () => {
    vi.useFakeTimers();
    try {
      const { model: one, seen } = model({ answer: () => ['* The dam ', 'closed.'] });
      const answer = stepwise(one.generate(request, going()));
      await answer.next();
      await answer.next();
      // A slow processor may take longer for one piece than an unused session is kept.
      vi.advanceTimersByTime(170_000);
      expect(seen.open).toBe(1);
      await all(answer);
      vi.advanceTimersByTime(110_000);
      expect(seen.open).toBe(1);
      vi.advanceTimersByTime(20_000);
      expect(seen.open).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('downloads in a click alone', async () => {
    const { model: one, browser } = model({ availability: 'downloadable' });
    await expect(all(one.generate(request, going()))).rejects.toMatchObject({ kind: 'notDownloaded' });
    await expect(one.get(EN, () => undefined, going())).rejects.toMatchObject({ kind: 'needsClick' });
    browser.click = true;
    await one.get(EN, () => undefined, going());
    expect(await one.state(EN)).toBe('ready');
  });
});
