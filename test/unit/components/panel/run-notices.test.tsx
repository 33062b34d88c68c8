import { describe, expect, it } from 'vitest';
import { RunNotices } from '../../../../components/panel/RunNotices';
import type { Run } from '../../../../utils/core/run/types';
import { pageActions } from '../../../support/actions';
import { useFakeBrowser } from '../../../support/browser';
import { aBrief, anArticle, anEngine, anError, aRun } from '../../../support/run';
import { useScreen } from '../../../support/view';

const { calls } = useFakeBrowser();
const show = useScreen();

async function screenOf(change: Partial<Run>, lang: 'en' | 'fr' = 'en') {
  const actions = pageActions();
  const screen = await show(<RunNotices run={aRun(change)} host="news.example" actions={actions} />, { lang });
  return { ...screen, actions };
}

const done = { stage: 'done', engine: anEngine() } satisfies Partial<Run>;
const doubtful = (doubt: 'later' | 'short' | null, words = 60) => ({
  ...done,
  article: anArticle({ confidence: 0.2, doubt, words }),
});

/** A run, the title of its notice, its buttons in order, and the effect of each. */
const CASES: [name: string, change: Partial<Run>, title: string, does: [button: string, options: object][]][] = [
  [
    'is no article',
    { stage: 'notArticle' },
    'This does not look like a news article',
    [['Summarise anyway', { anyway: true }]],
  ],
  [
    'was stopped',
    { ...done, stage: 'stopped' },
    'Stopped. What had arrived is below.',
    [['Try again', { scope: 'article', fresh: true, anyway: true }]],
  ],
  [
    'failed',
    { ...done, stage: 'failed', error: anError({ kind: 'timeout' }) },
    'Example AI took too long',
    [['Try again', { scope: 'article', fresh: true, anyway: true }]],
  ],
  [
    'is not complete',
    { ...done, brief: aBrief({ engine: 'remote', complete: false }) },
    'The model’s answer ended too early: this brief is not complete.',
    [['Try again', { scope: 'article', fresh: true, anyway: true }]],
  ],
  [
    'is in another language',
    { ...done, wrongLang: 'de' },
    'The model wrote in German, although English was asked for.',
    [['Rewrite', { scope: 'article', fresh: true, anyway: true }]],
  ],
  [
    'has words left out in doubt',
    { ...done, article: anArticle({ leftOut: 85 }) },
    '85 words of the page may belong to this article, and were left out.',
    [['Read them too', { scope: 'whole', fresh: true, anyway: true }]],
  ],
  [
    'was kept, of a selection',
    { ...done, scope: 'selection', keptAt: Date.UTC(2026, 10, 20, 12) },
    'Kept brief, from Nov 20, 2026',
    [['Rewrite', { scope: 'selection', fresh: true, anyway: true }]],
  ],
  [
    'may not be the whole story',
    doubtful(null),
    'Only 60 words were found with certainty: this may not be the whole story, or may be more than the story.',
    [['Summarise all text of the page', { scope: 'page', anyway: true }]],
  ],
  [
    'may not be the whole story yet',
    doubtful('later'),
    'Only 60 words were found; the page seems to load the rest later. Let it load, then read it again.',
    [
      ['Read the page again', { scope: 'article', fresh: true, anyway: true }],
      ['Summarise all text of the page', { scope: 'page', anyway: true }],
    ],
  ],
  [
    'is short',
    doubtful('short', 1),
    'Only 1 word was found: this may not be the whole story. Select the text on the page to summarise just that.',
    [['Summarise all text of the page', { scope: 'page', anyway: true }]],
  ],
  [
    'could be of what is selected',
    { ...done, selectionWords: 120 },
    '120 words are selected on the page.',
    [['Summarise the selection instead', { scope: 'selection', anyway: true }]],
  ],
];

describe('a run of which the reader should know that it', () => {
  it.each(CASES)('%s', async (_, change, title, does) => {
    const screen = await screenOf(change);
    expect(screen.texts('.notice-title')).toEqual([expect.stringContaining(title)]);
    expect(screen.buttons()).toEqual(does.map(([button]) => button));
    for (const [button, options] of does) {
      await screen.press(button);
      expect(screen.actions.brief).toHaveBeenLastCalledWith(options);
    }
    expect(screen.actions.brief).toHaveBeenCalledTimes(does.length);
  });

  it('was written by a model that was not made for its language', async () => {
    const screen = await screenOf({ ...done, engine: anEngine({ outputLang: 'fr', madeFor: ['en', 'de'] }) });
    expect(screen.texts('.notice-title')).toEqual([
      'writer-2 was not made for French, but for English and German: expect mistakes.',
    ]);
    await screen.press('Open the options');
    expect(calls.openOptionsPage).toBe(1);
  });

  it('could not be read', async () => {
    const screen = await screenOf({ stage: 'unreadable', unreadable: 'timeout', article: null });
    expect(screen.texts('.notice-title')).toEqual(['This page took too long to read']);
  });

  it('is of a text that has changed since', async () => {
    const screen = await screenOf({ ...done, changedSince: Date.UTC(2026, 10, 19, 12) });
    expect(screen.texts('.notice-title')[0]).toMatch(/^This article has changed since you read it \(Nov 19, 2026/);
  });
});

it.each([
  ['reading', { stage: 'reading' }],
  ['writing', { stage: 'writing', engine: anEngine(), brief: aBrief({ complete: false }) }],
  ['done', { ...done, brief: aBrief({ engine: 'remote' }) }],
  ['a few selected words', { ...done, selectionWords: 39 }],
  ['a selection that was briefed', { ...done, scope: 'selection', selectionWords: 120 }],
  ['a page that was briefed whole', { ...doubtful(null), scope: 'page' }],
] satisfies [string, Partial<Run>][])('has nothing to say of a run as it should be: %s', async (_, change) => {
  expect((await screenOf(change)).text()).toBe('');
});

it('says several things of one run, each with its button', async () => {
  const screen = await screenOf({ ...doubtful('later'), wrongLang: 'de', keptAt: 1, selectionWords: 120 });
  expect(screen.texts('.notice-title')).toHaveLength(4);
  for (const notice of screen.root.querySelectorAll('.notice')) expect(notice.querySelector('button')).not.toBeNull();
});

it('speaks French', async () => {
  const screen = await screenOf({ stage: 'notArticle' }, 'fr');
  expect(screen.texts('.notice-title')).toEqual(['Cette page ne ressemble pas à un article de presse']);
  expect(screen.buttons()).toEqual(['Résumer quand même']);
});
