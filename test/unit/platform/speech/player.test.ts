import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SpokenSentence } from '../../../../utils/platform/speech/plan';
import { createPlayer, type SpeechState } from '../../../../utils/platform/speech/player';
import type { SpeechPiece, Synthesizer } from '../../../../utils/platform/speech/speaker';

const sentence = (...pieces: string[]): SpokenSentence => ({
  part: 'story',
  text: pieces.join(' '),
  lang: 'en',
  pieces,
});
const PLAN = [sentence('One.'), sentence('Two,', 'and more.'), sentence('Three.')];

/** A synthesizer that speaks when the test lets it. */
function scene(plan: readonly SpokenSentence[] = PLAN) {
  const said: SpeechPiece[] = [];
  const on: Parameters<Synthesizer['say']>[1][] = [];
  const states: SpeechState[] = [];
  let stops = 0;
  const player = createPlayer(plan, 1, {
    synthesizer: {
      say(piece, listener) {
        said.push(piece);
        on.push(listener);
      },
      stop: () => {
        stops++;
      },
    },
    after(ms, task) {
      const timer = setTimeout(task, ms);
      return () => clearTimeout(timer);
    },
    onState: (state) => states.push(state),
  });
  return {
    player,
    said,
    on,
    texts: () => said.map(({ text }) => text),
    last: () => states.at(-1),
    stops: () => stops,
    /** Begins and ends the piece that is being spoken; the player then asks for the next one. */
    spoken() {
      on.at(-1)?.start();
      on.at(-1)?.end();
      vi.advanceTimersByTime(100);
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('reading aloud', () => {
  it('speaks piece by piece, and says which sentence it is in', () => {
    const { player, texts, last, spoken } = scene();
    player.play();
    expect(last()).toEqual({ status: 'playing', at: 0 });
    spoken();
    expect(last()).toEqual({ status: 'playing', at: 1 });
    spoken();
    expect(last()).toEqual({ status: 'playing', at: 1 });
    spoken();
    spoken();
    expect(texts()).toEqual(['One.', 'Two,', 'and more.', 'Three.']);
    expect(last()).toEqual({ status: 'done', at: 2 });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('begins anew after the end', () => {
    const { player, texts, spoken, last } = scene([sentence('One.')]);
    player.play();
    spoken();
    player.play();
    vi.advanceTimersByTime(100);
    expect(last()).toEqual({ status: 'playing', at: 0 });
    expect(texts()).toEqual(['One.', 'One.']);
  });

  it('pauses in silence, and speaks the piece anew', () => {
    const { player, texts, last, spoken, on, stops } = scene();
    player.play();
    spoken();
    spoken();
    on.at(-1)?.start();
    player.pause();
    expect(last()).toEqual({ status: 'paused', at: 1 });
    expect(stops()).toBe(1);
    // Browsers report the end of a silenced piece, some of them late.
    on.at(-1)?.end();
    vi.advanceTimersByTime(60_000);
    expect(last()).toEqual({ status: 'paused', at: 1 });
    player.play();
    vi.advanceTimersByTime(100);
    expect(texts()).toEqual(['One.', 'Two,', 'and more.', 'and more.']);
  });

  it('goes on to the next sentence, while it speaks and while it does not', () => {
    const { player, texts, last } = scene();
    player.play();
    player.next();
    vi.advanceTimersByTime(100);
    expect(texts()).toEqual(['One.', 'Two,']);
    player.pause();
    player.next();
    expect(last()).toEqual({ status: 'paused', at: 2 });
    player.next();
    expect(last()).toEqual({ status: 'done', at: 2 });
  });

  it('changes its speed at once', () => {
    const { player, said } = scene();
    player.setRate(1.5);
    player.play();
    player.setRate(2);
    vi.advanceTimersByTime(100);
    expect(said.map(({ text, rate }) => [text, rate])).toEqual([
      ['One.', 1.5],
      ['One.', 2],
    ]);
  });

  it('leaves nothing running when it is stopped', () => {
    const { player, on, texts, stops } = scene();
    player.play();
    player.stop();
    expect(stops()).toBe(1);
    on[0]?.start();
    on[0]?.end();
    vi.runAllTimers();
    expect(texts()).toEqual(['One.']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('says so when the voice fails, or never begins; and can be tried again', () => {
    const { player, on, last, texts } = scene();
    player.play();
    on[0]?.fail();
    expect(last()).toEqual({ status: 'failed', at: 0 });
    player.play();
    vi.advanceTimersByTime(100);
    expect(texts()).toEqual(['One.', 'One.']);
    vi.advanceTimersByTime(60_000);
    expect(last()).toEqual({ status: 'failed', at: 0 });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes on where the browser forgets to tell the end', () => {
    const { player, on, texts, stops } = scene();
    player.play();
    on[0]?.start();
    vi.advanceTimersByTime(6000);
    expect(stops()).toBe(1);
    expect(texts()).toEqual(['One.', 'Two,']);
  });

  it('of nothing is done at once', () => {
    const { player, last, texts } = scene([]);
    player.play();
    expect(last()?.status).toBe('done');
    expect(texts()).toEqual([]);
  });
});
