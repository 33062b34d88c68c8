import { expect, it, vi } from 'vitest';
import { AiContext } from '../../../../components/brief/AiContext';
import type { ContextSupport, Statement } from '../../../../utils/core/brief/types';
import { aStatement } from '../../../support/run';
import { useScreen } from '../../../support/view';

const show = useScreen();

function about(text: string, status?: ContextSupport['status']): Statement {
  const support: ContextSupport | undefined = status && {
    status,
    url: '',
    title: '',
    lang: 'en',
    sentence: '',
    findings: [],
  };
  return aStatement({ text, origin: 'ai', citations: [], ...(support ? { support } : {}) });
}

async function screenOf(statements: Statement[], { lookingUp = false, ended = true, lang = 'en' as 'en' | 'fr' } = {}) {
  const onLookUp = vi.fn();
  const screen = await show(
    <AiContext statements={statements} lang="en" lookingUp={lookingUp} onLookUp={ended ? onLookUp : null} />,
    { lang },
  );
  return { ...screen, onLookUp };
}

it.each([
  [[about('a'), about('b')], 'None of them has been looked up: they are not verified.', ['Look these up in Wikipedia']],
  [
    [about('a', 'verbatim'), about('b')],
    'With their words in Wikipedia: 1 of 2. The rest is not verified.',
    ['Look up again'],
  ],
  [
    [about('a', 'verbatim'), about('b', 'notAnswering')],
    'With their words in Wikipedia: 1 of 2. The rest is not verified.',
    ['Look up again'],
  ],
  [
    [about('a', 'verbatim'), about('b', 'notFound')],
    'With their words in Wikipedia: 1 of 2. The rest is not verified.',
    [],
  ],
  [[about('a', 'verbatim')], 'The words of all of them are in Wikipedia, by a check on this device.', []],
])('says how much of it Wikipedia bears out, and offers what is open (%#)', async (statements, words, buttons) => {
  const screen = await screenOf(statements);
  expect(screen.text()).toContain(words);
  expect(screen.text()).toContain('Enriched by AI.');
  expect(screen.buttons()).toEqual(buttons);
});

it('looks up when asked', async () => {
  const screen = await screenOf([about('a')]);
  await screen.press('Look these up in Wikipedia');
  expect(screen.onLookUp).toHaveBeenCalledTimes(1);
});

it('offers nothing while it looks up, and says so', async () => {
  const screen = await screenOf([about('a')], { lookingUp: true });
  expect(screen.buttons()).toEqual([]);
  expect(screen.said('status')).toEqual(['Looking the names up in Wikipedia…']);
});

it('offers nothing while statements may still come', async () => {
  expect((await screenOf([about('a')], { ended: false })).buttons()).toEqual([]);
});
