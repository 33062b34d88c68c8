import { expect, it } from 'vitest';
import { StatementSupport } from '../../../../components/brief/StatementSupport';
import type { ContextSupport } from '../../../../utils/core/brief/types';
import { useScreen } from '../../../support/view';

const show = useScreen();

function aSupport(change: Partial<ContextSupport> = {}): ContextSupport {
  return {
    ...{ status: 'verbatim', url: 'https://en.wikipedia.org/wiki/Dam', title: 'Dam', lang: 'en' },
    ...{ sentence: 'The dam was built in 1932.', findings: [] },
    ...change,
  };
}

const MISSING: Partial<ContextSupport> = {
  findings: [
    { kind: 'date', text: '1932', found: true },
    { kind: 'name', text: 'Ada Brook', found: false },
    { kind: 'name', text: 'Ada Brook', found: false },
    { kind: 'number', text: '40 metres', found: false },
  ],
};
const NO_PAGE: Partial<ContextSupport> = { url: '', title: '', sentence: '' };

it.each([
  [{}, 'Wikipedia says so, word for word: Dam The dam was built in 1932.'],
  [
    { status: 'unproven', ...MISSING },
    'The nearest in Wikipedia: Dam The dam was built in 1932. Not found there: Ada Brook and 40 metres',
  ],
  [{ status: 'excerpt' }, 'Wikipedia says so, in these words: Dam The dam was built in 1932.'],
  [{ status: 'wordsFound' }, 'Wikipedia has these words together: Dam The dam was built in 1932.'],
  [
    { status: 'figureNotFound', ...MISSING },
    'From the model’s own knowledge, not verified. Looked in: Dam The dam was built in 1932. Not found there: Ada Brook and 40 metres',
  ],
  [
    { status: 'notFound', ...MISSING },
    'From the model’s own knowledge, not verified. Looked in: Dam The dam was built in 1932. Not found there: Ada Brook and 40 metres',
  ],
  [{ status: 'notFound', ...MISSING, sentence: '' }, 'From the model’s own knowledge, not verified. Looked in: Dam'],
  [
    { status: 'notFound', ...NO_PAGE },
    'From the model’s own knowledge, not verified. No page of Wikipedia was found for it.',
  ],
  [{ status: 'notAnswering', ...NO_PAGE }, 'From the model’s own knowledge, not verified. Wikipedia does not answer.'],
] satisfies [Partial<ContextSupport>, string][])('says what Wikipedia says: %o', async (change, words) => {
  const screen = await show(<StatementSupport support={aSupport(change)} />);
  expect(screen.text().replace(/(?<=Dam)(?=The)|(?<=\.)(?=Not)/g, ' ')).toBe(words);
});

it('leads to the sentence in the page, or to the page where it has none', async () => {
  const at = await show(<StatementSupport support={aSupport()} />);
  expect(at.find('link', 'Dam').getAttribute('href')).toMatch(/wiki\/Dam#:~:text=The%20dam/);
  const page = await show(<StatementSupport support={aSupport({ status: 'notFound', sentence: '' })} />);
  expect(page.find('link', 'Dam').getAttribute('href')).toBe('https://en.wikipedia.org/wiki/Dam');
});

it('speaks French', async () => {
  const screen = await show(<StatementSupport support={aSupport({ ...NO_PAGE, status: 'notAnswering' })} />, {
    lang: 'fr',
  });
  expect(screen.text()).toBe('Tiré des connaissances du modèle, non vérifié. Wikipédia ne répond pas.');
});
