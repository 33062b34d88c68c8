import { describe, expect, it } from 'vitest';
import { type ContextCheck, checkPassages } from '../../../../utils/core/wikipedia/check';
import { supportFor } from '../../../../utils/core/wikipedia/support';
import type { WikiPage } from '../../../../utils/core/wikipedia/wikipedia';
import { expectLinear } from '../../../support/growth';

const DAM: WikiPage = {
  title: 'Tarrow Dam',
  lang: 'en',
  url: 'https://en.wikipedia.org/wiki/Tarrow_Dam',
  text: [
    'Tarrow Dam is an embankment dam on the River Ellen. Completed in 1968 after six years of work, it is 61 metres high. It has belonged to Northmarch Water since 1989.',
    'In March 1994 the dam leaked through its left abutment. Nobody was hurt.',
  ].join('\n'),
};
const TOWN: WikiPage = {
  title: 'Hallin',
  lang: 'en',
  url: 'https://en.wikipedia.org/wiki/Hallin',
  text: 'Hallin is a market town below Tarrow Dam. It has 12,300 inhabitants.',
};
const support = (statement: string, pages = [DAM], check: ContextCheck = checkPassages) =>
  supportFor(statement, pages, { check, lang: 'en' });

describe('a statement that a page bears out', () => {
  it('is supported by the sentence that says so, though that names the dam as "it"', () => {
    expect(support('Tarrow Dam was completed in 1968.')).toMatchObject({
      status: 'wordsFound',
      title: 'Tarrow Dam',
      url: DAM.url,
      sentence: 'Completed in 1968 after six years of work, it is 61 metres high.',
    });
  });

  it('by two sentences that stand together', () => {
    expect(support('Tarrow Dam, 61 metres high, has belonged to Northmarch Water since 1989.')?.status).toBe(
      'wordsFound',
    );
  });

  it('by whichever page says so', () => {
    expect(support('Hallin has 12,300 inhabitants.', [DAM, TOWN])?.url).toBe(TOWN.url);
  });

  it('in part where the check says so, with what is not there', () => {
    const partly: ContextCheck = () => ({
      verdict: 'unproven',
      findings: [{ kind: 'date', text: '1995', found: false }],
    });
    expect(support('Tarrow Dam leaked through its left abutment in March 1995.', [DAM], partly)).toMatchObject({
      status: 'unproven',
      sentence: 'In March 1994 the dam leaked through its left abutment.',
      findings: [{ text: '1995', found: false }],
    });
  });
});

describe('what is like the truth', () => {
  it.each([
    'Tarrow Dam was completed in 1978.',
    'Tarrow Dam is 16 metres high.',
    'Tarrow Dam has belonged to Calder Water since 1989.',
    'Tarrow Dam leaked through its right abutment in March 1994.',
    'Tarrow Dam was blown up in March 1994.',
    'Several people were hurt when Tarrow Dam leaked in March 1994.',
  ])('is not supported: %s', (statement) =>
    expect(support(statement)?.status).not.toMatch(/^(?:verbatim|excerpt|wordsFound)$/),
  );

  it.each([
    ['Tarrow Dam has belonged to Calder Water since 1989.', 'Calder Water'],
    ['Tarrow Dam leaked through its left abutment in March 1995.', 'March 1995'],
  ])('is named where it differs: %s', (statement, text) => {
    expect(support(statement)?.findings).toContainEqual(expect.objectContaining({ text, found: false }));
  });
});

describe('a statement that no page bears out', () => {
  it.each([
    'Tarrow Dam inspired a famous opera about a drowned village.',
    'The owner of Tarrow Dam has been fined for pollution four times.',
  ])('%s', (statement) => expect(support(statement)?.status).toBe('notFound'));

  it('is not found where only its subject is there, whatever the check says', () => {
    const yes: ContextCheck = () => ({ verdict: 'verbatim', findings: [] });
    expect(support('Tarrow Dam inspired a famous opera.', [DAM], yes)?.status).toBe('notFound');
  });

  it('shows a sentence that says otherwise, and none on something else', () => {
    const no: ContextCheck = () => ({ verdict: 'notFound', findings: [{ kind: 'date', text: '1978', found: false }] });
    expect(support('Tarrow Dam was completed in 1978, after six years of work.', [DAM], no)).toMatchObject({
      status: 'notFound',
      sentence: 'Completed in 1968 after six years of work, it is 61 metres high.',
      findings: [{ text: '1978' }],
    });
    expect(support('In 1989 the Tarrow Dam inspired a famous opera.', [DAM], no)).toMatchObject({
      sentence: '',
      findings: [],
    });
  });

  it('is not found where the check cannot tell', () => {
    const no: ContextCheck = () => ({ verdict: 'unchecked', findings: [] });
    expect(support('Tarrow Dam was completed in 1968.', [DAM], no)?.status).toBe('notFound');
  });

  it('has no support without pages, and none on a page without a word of it', () => {
    expect(support('Tarrow Dam was completed in 1968.', [])).toBeNull();
    expect(support('Entirely unrelated matters.')).toMatchObject({ status: 'notFound', url: DAM.url, sentence: '' });
    expect(support('')).toMatchObject({ status: 'notFound', sentence: '' });
  });
});

describe('the check', () => {
  it('is asked with the sentence, its neighbours and how the page begins', () => {
    const asked: (readonly string[])[] = [];
    const check: ContextCheck = (_, passages) => {
      asked.push(passages);
      return { verdict: 'notFound', findings: [] };
    };
    support('Nobody was hurt at Tarrow Dam.', [DAM], check);
    expect(asked[0]).toEqual([
      'Tarrow Dam. Tarrow Dam is an embankment dam on the River Ellen.',
      'In March 1994 the dam leaked through its left abutment. Nobody was hurt.',
    ]);
    expect(asked.length).toBeLessThanOrEqual(3);
  });

  it('of statements on articles knows a figure that is not there, and what it cannot tell', () => {
    expect(checkPassages('It is 61 metres high', ['It is 61 metres high'], 'en').verdict).toBe('verbatim');
    expect(checkPassages('It is 16 metres high', ['It is 61 metres high'], 'en').verdict).not.toMatch(
      /^(?:verbatim|excerpt|wordsFound)$/,
    );
    expect(checkPassages('', ['It is 61 metres high'], 'en').verdict).toBe('unchecked');
    expect(checkPassages('It is 16 metres high', [], 'en').verdict).toBe('unchecked');
  });
});

it('takes time in proportion to the page', () => {
  for (const piece of ['Tarrow Dam was completed. ', '. ', '" “', 'a', '1968 ', 'Tarrow\n'])
    expectLinear(
      (size) => ({ ...DAM, text: piece.repeat(size) }),
      (page) => support('Tarrow Dam was completed in 1968.', [page]),
      1500,
    );
});
