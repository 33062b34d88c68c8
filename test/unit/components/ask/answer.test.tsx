import { describe, expect, it, vi } from 'vitest';
import { Answer } from '../../../../components/ask/Answer';
import type { Question } from '../../../../utils/core/brief/questions';
import { sourceTexts } from '../../../../utils/core/shown/source-texts';
import { useFakeBrowser } from '../../../support/browser';
import { aQuestion, aRun, aStatement } from '../../../support/run';
import { useScreen } from '../../../support/view';

const { calls } = useFakeBrowser();
const show = useScreen();
const run = aRun();

async function screenOf(change: Partial<Question>, { can = true, lang = 'en' as 'en' | 'fr' } = {}) {
  const onAgain = vi.fn();
  const screen = await show(
    <Answer
      question={aQuestion(change)}
      texts={sourceTexts(run)}
      run={run}
      host="https://api.example/v1"
      onAgain={can ? onAgain : null}
    />,
    { lang },
  );
  return { ...screen, onAgain };
}

const picked = aStatement({ by: 'instant' });

describe('a question', () => {
  it('stands above its answer, each statement with what it rests on', async () => {
    const screen = await screenOf({ statements: [aStatement()] });
    expect(screen.names('heading')).toEqual(['When was it closed?']);
    expect(screen.text()).toContain('The dam was closed on Monday.');
    expect(screen.buttons()).toEqual(['Source of: The dam was closed on Monday., passage 1·1']);
  });

  it.each([
    [{ engine: 'remote', model: 'writer-2' }, 'Answered by writer-2 from the sources, and checked against them.'],
    [
      { engine: 'built-in', model: null },
      'Answered by the browser’s own model from the sources, and checked against them.',
    ],
    [{ engine: 'instant', model: null }, 'Sentences picked from the sources. No AI.'],
    [
      { engine: 'remote', model: 'writer-2', statements: [picked] },
      'Nothing that writer-2 wrote is borne out by the sources: these are sentences picked from them. No AI.',
    ],
  ] satisfies [Partial<Question>, string][])('says who answered (%#)', async (change, words) => {
    expect((await screenOf(change)).texts('.answer-note')).toEqual([words]);
  });

  it('says which statements are the model’s own', async () => {
    const screen = await screenOf({ statements: [aStatement({ origin: 'ai', citations: [] })] });
    expect(screen.texts('.answer-note')[0]).toBe(
      'What cites no passage is not from the sources: it is the model’s own.',
    );
  });

  it.each([
    [{ engine: 'remote', model: 'writer-2' }, 'Not in the sources, according to writer-2.'],
    [
      { engine: 'instant' },
      'Not in the sources, as far as their words show: none of their sentences fits the question.',
    ],
  ] satisfies [Partial<Question>, string][])('has no answer in the sources (%#)', async (change, words) => {
    const screen = await screenOf({ ...change, state: 'none', statements: [] });
    expect(screen.texts('.answer-none')).toEqual([words]);
    expect(screen.texts('.answer-note')).toEqual([]);
  });

  it('says nothing of who answered while the answer still comes', async () => {
    expect((await screenOf({ state: 'asking' })).texts('.answer-note')).toEqual([]);
  });
});

describe('an answer that did not come', () => {
  it('was stopped, and is asked for again', async () => {
    const screen = await screenOf({ state: 'stopped' });
    expect(screen.text()).toContain('Stopped. What had arrived is above.');
    await screen.press('Ask again');
    expect(screen.onAgain).toHaveBeenCalledTimes(1);
  });

  it('failed, and is tried again or mended in the options', async () => {
    const error = { kind: 'wrongKey' as const, detail: 'Who are you?', retryAfter: null };
    const screen = await screenOf({ state: 'failed', error, service: 'Other AI' });
    expect(screen.said('alert')[0]).toContain('Other AI does not accept the key');
    await screen.press('Try again');
    expect(screen.onAgain).toHaveBeenCalledTimes(1);
    await screen.press('Open the options');
    expect(calls.openOptionsPage).toBe(1);
  });

  it('is not asked for again while another is being answered', async () => {
    expect((await screenOf({ state: 'stopped' }, { can: false })).buttons()).toEqual([
      'Source of: The dam was closed on Monday., passage 1·1',
    ]);
    const error = { kind: 'timeout' as const, detail: '', retryAfter: null };
    expect((await screenOf({ state: 'failed', error }, { can: false })).buttons()).toEqual([
      'Source of: The dam was closed on Monday., passage 1·1',
    ]);
  });
});

it('speaks French', async () => {
  const screen = await screenOf({ state: 'stopped' }, { lang: 'fr' });
  expect(screen.text()).toContain('Arrêté. Ce qui était arrivé est au-dessus.');
  expect(screen.buttons()).toContain('Redemander');
});
