import { expect, it } from 'vitest';
import { WhatWasSent } from '../../../../components/brief/WhatWasSent';
import type { SentRequest } from '../../../../utils/core/brief/requests';
import { useScreen } from '../../../support/view';

const show = useScreen();

function aRequest(change: Partial<SentRequest> = {}): SentRequest {
  return {
    ...{ at: 1, url: 'https://api.example/v1/chat/completions', model: 'writer-2' },
    messages: [
      { role: 'system', content: 'Write a brief.' },
      { role: 'user', content: 'The dam was closed.' },
    ],
    ...change,
  };
}

it('says that nothing left the machine', async () => {
  const screen = await show(<WhatWasSent sent={[]} queries={[]} />);
  expect(screen.text()).toBe('Show what was sentNothing was sent: all of this was done on this device.');
});

it('shows a request word for word, and to whom it went', async () => {
  const screen = await show(<WhatWasSent sent={[aRequest()]} queries={[]} />);
  expect(screen.text()).toContain('To api.example, for the model writer-2:');
  expect(screen.texts('li summary')).toEqual(['Instructions', 'Article text']);
  expect(screen.texts('pre')).toEqual(['Write a brief.', 'The dam was closed.']);
});

it.each([
  [
    undefined,
    'STORY [1] The dam was closed.',
    ['The brief, given back to the model', 'Other outlets’ articles, and what is asked of them'],
  ],
  ['ask', 'ANSWER [1] On Monday.', ['Earlier answer', 'Question']],
  ['ask', 'NONE', ['Earlier answer', 'Question']],
  ['ask', 'STORY [1] The dam was closed.', ['The brief, given back to the model', 'Question']],
  [
    'rewrite',
    'STORY [1] The dam was closed.',
    ['The brief, given back to the model', 'The statements to be rewritten'],
  ],
] as const)('names what follows on a brief: %s, %s', async (task, content, names) => {
  const messages: SentRequest['messages'] = [
    ...aRequest().messages,
    { role: 'assistant', content },
    { role: 'user', content: 'More.' },
  ];
  const request = aRequest({ messages, ...(task ? { task } : {}) });
  const screen = await show(<WhatWasSent sent={[request]} queries={[]} />);
  expect(screen.texts('li summary').slice(2)).toEqual(names);
});

it('shows what finders were asked, and when nothing of the article went along', async () => {
  const queries = [
    { at: 1, url: 'https://api.gdeltproject.org/api?query=dam', query: 'dam cracks' },
    { at: 2, url: 'https://ledger.example/feed', query: '' },
  ];
  const screen = await show(<WhatWasSent sent={[]} queries={queries} />);
  expect(screen.said('listitem')).toEqual([
    'api.gdeltproject.org was asked for: dam crackshttps://api.gdeltproject.org/api?query=dam',
    'ledger.example was asked; nothing of the article was senthttps://ledger.example/feed',
  ]);
});

it('can be scrolled by keyboard', async () => {
  const screen = await show(<WhatWasSent sent={[aRequest()]} queries={[]} />);
  expect([...screen.root.querySelectorAll('pre')].map(({ tabIndex }) => tabIndex)).toEqual([0, 0]);
});

it('speaks French', async () => {
  const screen = await show(<WhatWasSent sent={[aRequest()]} queries={[]} />, { lang: 'fr' });
  expect(screen.text()).toContain('À api.example, pour le modèle writer-2 :');
  expect(screen.texts('li summary')).toEqual(['Instructions', 'Texte de l’article']);
});
