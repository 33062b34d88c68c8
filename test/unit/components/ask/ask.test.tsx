import { describe, expect, it, vi } from 'vitest';
import { Ask } from '../../../../components/ask/Ask';
import { ReadingProvider } from '../../../../components/brief/reading';
import type { Run } from '../../../../utils/core/run/types';
import { sourceTexts } from '../../../../utils/core/shown/source-texts';
import type { Settings } from '../../../../utils/platform/storage/settings';
import { settingsItem } from '../../../../utils/platform/storage/settings-item';
import { askActions } from '../../../support/actions';
import { useFakeBrowser } from '../../../support/browser';
import { anEngine, aQuestion, aRun } from '../../../support/run';
import { useScreen } from '../../../support/view';

useFakeBrowser();
const show = useScreen();

interface Around {
  settings?: Partial<Settings>;
  lang?: 'en' | 'fr';
}

const LABEL = 'Ask about this article and its sources';

async function screenOf(change: Partial<Run> = {}, { settings = {}, lang = 'en' }: Around = {}) {
  await settingsItem.update(settings);
  const actions = askActions();
  const run = aRun({ stage: 'done', ...change });
  const screen = await show(<Ask run={run} texts={sourceTexts(run)} actions={actions} />, { lang });
  return { ...screen, actions };
}

const asking = aQuestion({ state: 'asking', statements: [], model: null, service: '' });

describe('asking', () => {
  it('sends what was typed, and empties the field', async () => {
    const screen = await screenOf();
    await screen.type('textbox', LABEL, 'Who found the cracks?');
    await screen.submit();
    expect(screen.actions.ask).toHaveBeenCalledExactlyOnceWith('Who found the cracks?');
    expect(screen.find('textbox', LABEL)).toMatchObject({ value: '' });
  });

  it.each(['', '   '])('sends nothing where nothing was typed: “%s”', async (words) => {
    const screen = await screenOf();
    await screen.type('textbox', LABEL, words);
    await screen.submit();
    expect(screen.actions.ask).not.toHaveBeenCalled();
  });

  it('waits while another is being answered, and keeps the words', async () => {
    const screen = await screenOf({ questions: [asking] });
    await screen.type('textbox', LABEL, 'Why?');
    await screen.submit();
    expect(screen.actions.ask).not.toHaveBeenCalled();
    expect(screen.find('textbox', LABEL)).toMatchObject({ value: 'Why?' });
  });

  it('asks an earlier question again', async () => {
    const screen = await screenOf({ questions: [aQuestion({ state: 'stopped' })] });
    await screen.press('Ask again');
    expect(screen.actions.ask).toHaveBeenCalledExactlyOnceWith('When was it closed?');
  });

  it('does not hide an answer that the reader filters out of the brief', async () => {
    const run = aRun({ questions: [aQuestion()] });
    const reading = {
      origin: 'ai' as const,
      hideNotFound: true,
      tiers: false,
      onFlag: null,
      spoken: null,
      single: false,
    };
    const rewrites = { underWay: [], may: [], ask: () => undefined };
    const screen = await show(
      <ReadingProvider value={{ ...reading, rewrites }}>
        <Ask run={run} texts={sourceTexts(run)} actions={askActions()} />
      </ReadingProvider>,
    );
    expect(screen.text()).toContain('The dam was closed on Monday.');
  });
});

describe('the field', () => {
  it('takes the focus when it is asked for, once', async () => {
    const run = aRun();
    const onThere = vi.fn();
    const view = (wanted: boolean) => (
      <Ask run={run} texts={sourceTexts(run)} actions={askActions()} goToField={wanted} onThere={onThere} />
    );
    const screen = await show(view(false));
    expect(onThere).not.toHaveBeenCalled();
    await show(view(true), { root: screen.root });
    expect(document.activeElement).toBe(screen.root.querySelector('input'));
    expect(onThere).toHaveBeenCalledOnce();
  });
});

describe('suggestions', () => {
  const suggestions = ['What does Ada Brook say?', 'Who is Tom Reed?', 'When did it happen?'];

  it('are asked by a press, and those that were asked are gone', async () => {
    const screen = await screenOf({ suggestions, questions: [aQuestion({ question: 'When did it happen?' })] });
    expect(screen.texts('.suggestions button')).toEqual(['What does Ada Brook say?', 'Who is Tom Reed?']);
    await screen.press('What does Ada Brook say?');
    expect(screen.actions.ask).toHaveBeenCalledExactlyOnceWith('What does Ada Brook say?');
    expect(document.activeElement).toBe(screen.find('textbox', LABEL));
  });

  it('are no list where there are none', async () => {
    expect((await screenOf()).said('list')).toEqual([]);
  });
});

describe('what is being done', () => {
  it.each([
    [[asking], {}, 'Looking for an answer…'],
    [[{ ...asking, model: 'writer-2' }], {}, 'Waiting for writer-2…'],
    [[{ ...asking, service: 'Example AI' }], {}, 'Waiting for Example AI…'],
    [[{ ...asking, model: 'small' }], { loading: true }, 'Loading small…'],
  ] satisfies [Run['questions'], Partial<Run>, string][])(
    'is said, and can be stopped (%#)',
    async (questions, change, words) => {
      const screen = await screenOf({ questions, ...change });
      expect(screen.said('status')).toEqual([words]);
      await screen.press('Stop');
      expect(screen.actions.stop).toHaveBeenCalledTimes(1);
    },
  );

  it('is nothing once it is answered', async () => {
    const screen = await screenOf({ questions: [aQuestion()] });
    expect(screen.said('status')).toEqual([]);
    expect(screen.buttons()).not.toContain('Stop');
  });
});

const endpoint = (baseURL: string) => ({ baseURL, model: 'm', headers: {}, contextTokens: 0, small: 'auto' as const });

describe('who answers, and what is sent for it', () => {
  it.each([
    [{ engine: 'instant' }, {}, 'Recoupe picks the sentences that fit your question best. Nothing is sent.'],
    [{ engine: 'auto' }, {}, 'Recoupe picks the sentences that fit your question best. Nothing is sent.'],
    [
      { engine: 'auto' },
      { engine: anEngine({ name: 'built-in' }) },
      'The model on this device answers where it can; otherwise the sentences that fit best are picked. Nothing is sent.',
    ],
    [
      { engine: 'local', localModel: 'small' },
      {},
      'The model on this device answers where it can; otherwise the sentences that fit best are picked. Nothing is sent.',
    ],
    [
      { engine: 'remote', provider: 'openai', endpoints: { openai: endpoint('https://api.openai.com/v1') } },
      {},
      'Your question goes to OpenAI, with the article and the sources that were read.',
    ],
    [
      { engine: 'remote', provider: 'ollama', endpoints: { ollama: endpoint('http://localhost:11434/v1') } },
      {},
      'Your question goes to Ollama on this device, with the article and the sources that were read.',
    ],
  ] satisfies [Partial<Settings>, Partial<Run>, string][])('is said (%#)', async (settings, change, words) => {
    expect((await screenOf(change, { settings })).texts('.ask-form .hint')).toEqual([words]);
  });
});

it('speaks French', async () => {
  const screen = await screenOf({ suggestions: ['Qui est Ada\u202f?'] }, { lang: 'fr' });
  expect(screen.names('textbox')).toEqual(['Poser une question sur l’article et ses sources']);
  expect(screen.buttons()).toEqual(['Qui est Ada ?', 'Demander']);
});
