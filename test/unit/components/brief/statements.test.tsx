import { describe, expect, it, vi } from 'vitest';
import { PagePassagesProvider } from '../../../../components/brief/page-passages';
import { type Reading, ReadingProvider } from '../../../../components/brief/reading';
import { Statements } from '../../../../components/brief/Statements';
import type { Statement } from '../../../../utils/core/brief/types';
import { sourceTexts } from '../../../../utils/core/shown/source-texts';
import type { ShownPassage } from '../../../../utils/platform/messages/port';
import { aCoverage, aReadSource } from '../../../support/coverage';
import { aCheck, aRun, aStatement } from '../../../support/run';
import { useScreen } from '../../../support/view';

const show = useScreen();

const coverage = aCoverage({ sources: [aReadSource(2, ['Cracks close the dam.'], { outlet: 'Ledger', lang: 'fr' })] });
const texts = sourceTexts(aRun({ coverage }));

interface Around {
  reading?: Partial<Reading>;
  shown?: ShownPassage | null;
  selected?: number[];
  lang?: 'en' | 'fr';
}

/** Statements as a brief shows them, and the requests to the page to show their passages. */
async function screenOf(statements: Statement[], { reading, shown = null, selected = [], lang = 'en' }: Around = {}) {
  const showPassage = vi.fn<(passage: number, sentence?: string) => void>();
  const whole: Reading = {
    ...{ origin: 'all', hideNotFound: false, tiers: true, onFlag: null, spoken: null, single: false },
    rewrites: { underWay: [], may: [], ask: () => undefined },
    ...reading,
  };
  const view = (state: ShownPassage | null) => (
    <ReadingProvider value={whole}>
      <PagePassagesProvider value={{ show: showPassage, shown: state, selected: new Set(selected) }}>
        <Statements class="story" statements={statements} texts={texts} lang="en" />
      </PagePassagesProvider>
    </ReadingProvider>
  );
  const screen = await show(view(shown), { lang });
  return { ...screen, showPassage, pageSaid: (state: ShownPassage) => show(view(state), { lang, root: screen.root }) };
}

const of = (place: string) => `Source of: The dam was closed on Monday., ${place}`;

describe('a citation', () => {
  it('is the number of a passage alone while there is one source', async () => {
    const one = aStatement({
      citations: [[1, 2]],
      check: { ...aCheck('verbatim'), evidence: [{ source: 1, passage: 2, text: 'Closed.' }] },
    });
    const screen = await screenOf([one], { reading: { single: true } });
    expect(screen.texts('.citation')).toEqual(['2']);
    expect(screen.buttons()).toEqual([of('passage 2')]);
    expect(screen.text()).not.toContain('·');
    await screen.press(of('passage 2'));
    expect(screen.texts('figcaption > span')).toEqual(['Passage 2']);
  });

  it('is a button named by its sentence and passage, and by its outlet where that is another', async () => {
    const screen = await screenOf([
      aStatement({
        citations: [
          [1, 2],
          [2, 1],
        ],
      }),
    ]);
    expect(screen.buttons()).toEqual([
      'Source of: The dam was closed on Monday., passage 1·2',
      'Source of: The dam was closed on Monday., Ledger 2·1',
    ]);
  });

  it('opens the passage below, has the page show it, and closes again', async () => {
    const screen = await screenOf([aStatement({ citations: [[1, 2]] })]);
    await screen.press(of('passage 1·2'));
    expect(screen.texts('blockquote')).toEqual(['Engineers found 12 cracks.']);
    expect(screen.showPassage).toHaveBeenCalledExactlyOnceWith(2, undefined);
    expect(screen.find('button', of('passage 1·2')).getAttribute('aria-expanded')).toBe('true');
    await screen.press('Close');
    expect(screen.texts('blockquote')).toEqual([]);
    expect(document.activeElement).toBe(screen.find('button', of('passage 1·2')));
  });

  it('closes when it is pressed again, and gives way to another', async () => {
    const screen = await screenOf([
      aStatement({
        citations: [
          [1, 1],
          [1, 3],
        ],
      }),
    ]);
    await screen.press(of('passage 1·1'));
    await screen.press(of('passage 1·3'));
    expect(screen.texts('blockquote')).toEqual(['It reopens in May, the mayor said.']);
    await screen.press(of('passage 1·3'));
    expect(screen.texts('blockquote')).toEqual([]);
    expect(screen.showPassage.mock.calls).toEqual([
      [1, undefined],
      [3, undefined],
    ]);
  });

  it('of another outlet says whose it is, and leads there instead', async () => {
    const screen = await screenOf([aStatement({ origin: 'related', citations: [[2, 1]] })]);
    await screen.press(of('Ledger 2·1'));
    expect(screen.texts('blockquote')).toEqual(['Cracks close the dam.']);
    expect(screen.find('link', 'Open Ledger at this passage').getAttribute('href')).toMatch(
      /^https:\/\/outlet2\.example\/story#:~:text=/,
    );
    expect(screen.showPassage).not.toHaveBeenCalled();
  });

  it.each([
    ['marked', 'Marked in the page.', false],
    ['plain', 'Selected in the page.', false],
    ['gone', 'This passage is no longer in the page.', true],
    ['hidden', 'The page holds this passage but does not show it.', true],
    ['noAccess', 'The page cannot be reached from here any more: click the Recoupe icon again.', true],
  ] as const)(
    'says what became of it in the page, and leads there where nothing did: %s',
    async (state, words, leads) => {
      const screen = await screenOf([aStatement({ citations: [[1, 2]] })]);
      await screen.press(of('passage 1·2'));
      await screen.pageSaid({ passage: 2, state });
      expect(screen.said('status')).toEqual([words]);
      expect(screen.names('link')).toEqual(leads ? ['Open The Example at this passage'] : []);
    },
  );

  it('opens right below its own sentence, not below the paragraph', async () => {
    const screen = await screenOf([aStatement(), aStatement({ text: 'Engineers found 12 cracks.', citations: [] })]);
    await screen.press(of('passage 1·1'));
    const [first, second] = screen.root.querySelectorAll('.statement');
    expect(first?.nextElementSibling?.querySelector('.passage')).not.toBeNull();
    expect(second?.previousElementSibling?.querySelector('.passage')).not.toBeNull();
  });

  it('is entered by Tab, and closed by Escape from its button and from within', async () => {
    const screen = await screenOf([aStatement()]);
    const citation = screen.find('button', of('passage 1·1'));
    const key = async (from: Element | null, name: string) => {
      from?.dispatchEvent(new window.KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
      await screen.settle();
    };
    for (const inside of [false, true]) {
      await screen.press(of('passage 1·1'));
      await key(citation, 'Tab');
      const passage = screen.root.querySelector('.passage');
      expect(document.activeElement).toBe(passage);
      await key(inside ? passage : citation, 'Escape');
      expect(screen.texts('blockquote')).toEqual([]);
      expect(document.activeElement).toBe(citation);
    }
  });

  it('shows everything that was looked up for its statement', async () => {
    const screen = await screenOf([aStatement({ check: aCheck('unproven') })]);
    await screen.press(of('passage 1·1'));
    expect(screen.said('listitem')).toEqual(['Figure “12 cracks”: not found 1·2']);
  });
});

describe('a statement', () => {
  it('says why it is marked', async () => {
    const screen = await screenOf([aStatement({ check: aCheck('notFound') })]);
    expect(screen.text()).toContain('Not found in the sources: “12 cracks”');
  });

  it.each([
    ['verbatim', true, ' (Word for word in the source)'],
    ['excerpt', true, ' (Cut out of a sentence of the source)'],
    ['wordsFound', true, ' (Its words stand together in the source)'],
    ['unproven', true, ' (No mistake was found; the wording is the model’s)'],
    ['unchecked', true, ' (Could not be checked)'],
    ['notFound', true, undefined],
    ['figureNotFound', true, undefined],
    ['verbatim', false, undefined],
  ] as const)(
    'has the mark of its tier, in words too, where it has no warning: %s, %s',
    async (verdict, tiers, words) => {
      const screen = await screenOf([aStatement({ check: aCheck(verdict) })], { reading: { tiers } });
      expect(screen.texts('.tier')).toEqual(words === undefined ? [] : [words.trim()]);
      expect(screen.root.querySelector('.tier')?.getAttribute('data-verdict')).toBe(words && verdict);
    },
  );

  it('says that it is a key sentence in a model’s brief, in its source’s language', async () => {
    const screen = await screenOf([aStatement({ by: 'instant', citations: [[2, 1]] })]);
    expect(screen.text()).toContain('(key sentence)');
    expect(screen.root.querySelector('.statement-text')?.getAttribute('lang')).toBe('fr');
  });

  it('is marked where it is read aloud, and where it rests on what is selected', async () => {
    const first = aStatement();
    const second = aStatement({ text: 'Engineers found 12 cracks.', citations: [[1, 2]] });
    const screen = await screenOf([first, second], { reading: { spoken: first.text }, selected: [2] });
    expect(screen.root.querySelector('[data-spoken]')?.textContent).toContain(first.text);
    expect(screen.root.querySelector('.rests-here')?.textContent).toContain(second.text);
  });

  it.each([
    [{ origin: 'related' }, 'Ledger says otherwise.'],
    [{ hideNotFound: true }, 'The dam was closed on Monday.'],
  ] satisfies [Partial<Reading>, string][])(
    'is shown or folded away as the reader reads: %o',
    async (reading, left) => {
      const screen = await screenOf(
        [
          aStatement(),
          aStatement({
            ...{ text: 'Ledger says otherwise.', origin: 'related', citations: [] },
            check: aCheck('notFound'),
          }),
        ],
        { reading },
      );
      expect(screen.texts('.statement-text')).toEqual([left]);
    },
  );

  it('is isolated, each one from what stands beside it in the line', async () => {
    const screen = await screenOf([aStatement(), aStatement({ text: 'أُغلق السد يوم الاثنين.' })]);
    const isolated = [...screen.root.querySelectorAll('.statement bdi')].map((one) => one.textContent);
    expect(isolated).toEqual(screen.texts('.statement-text'));
    expect(isolated).toHaveLength(2);
  });

  it('leaves no empty paragraph where all are folded away', async () => {
    const screen = await screenOf([aStatement()], { reading: { origin: 'ai' } });
    expect(screen.root.innerHTML).toBe('');
  });
});

describe('writing a statement anew', () => {
  const notFound = aStatement({ check: aCheck('notFound') });

  it('is asked for by a button, where it may be', async () => {
    const ask = vi.fn();
    const screen = await screenOf([notFound], { reading: { rewrites: { underWay: [], may: [notFound], ask } } });
    await screen.press('Ask the model to rewrite it');
    expect(ask).toHaveBeenCalledExactlyOnceWith([notFound.text]);
  });

  it('is not asked for twice', async () => {
    const ask = vi.fn();
    const screen = await screenOf([notFound], { reading: { rewrites: { underWay: [notFound.text], may: [], ask } } });
    await screen.press('Being rewritten…');
    expect(ask).not.toHaveBeenCalled();
  });

  it('shows what it said before', async () => {
    const screen = await screenOf([aStatement({ before: 'The dam was open.' })]);
    expect(screen.text()).not.toContain('The dam was open.');
    await screen.press('Rewritten');
    expect(screen.text()).toContain('Rewritten; before: The dam was open.');
  });

  it.each([
    ['notFound', 'Rewritten, it was not found in the sources either: it is left as it was.'],
    ['dropped', 'Asked to rewrite it, the model found nothing in the article that says so.'],
  ] as const)('says what came of it: %s', async (tried, words) => {
    const screen = await screenOf([aStatement({ tried })]);
    expect(screen.text()).toContain(words);
    expect(screen.buttons()).toEqual([of('passage 1·1')]);
  });
});

describe('reporting a mistake', () => {
  it('keeps the reader’s words', async () => {
    const onFlag = vi.fn();
    const statement = aStatement();
    const screen = await screenOf([statement], { reading: { onFlag } });
    await screen.press(of('passage 1·1'));
    await screen.press('Report a mistake');
    await screen.type('textbox', 'What is wrong with this statement?', ' It was Tuesday. ');
    await screen.submit();
    expect(onFlag).toHaveBeenCalledExactlyOnceWith(statement, 'It was Tuesday.');
  });

  it('is kept without words too, and can be closed', async () => {
    const onFlag = vi.fn();
    const screen = await screenOf([aStatement()], { reading: { onFlag } });
    await screen.press(of('passage 1·1'));
    await screen.press('Report a mistake');
    await screen.submit();
    expect(onFlag).toHaveBeenCalledExactlyOnceWith(expect.anything(), 'no words given');
  });

  it('shows what was reported, to be changed or taken back', async () => {
    const onFlag = vi.fn();
    const statement = aStatement({ flag: 'It was Tuesday.' });
    const screen = await screenOf([statement], { reading: { onFlag } });
    await screen.press(of('passage 1·1'));
    expect(screen.text()).toContain('Mistake reported: It was Tuesday.');
    expect(screen.buttons()).toEqual(expect.arrayContaining(['Change', 'Take it back']));
    await screen.press('Take it back');
    expect(onFlag).toHaveBeenCalledExactlyOnceWith(statement, '');
  });
});

it('speaks French', async () => {
  const screen = await screenOf(
    [
      aStatement({
        citations: [
          [1, 2],
          [2, 1],
        ],
        by: 'instant',
      }),
    ],
    { lang: 'fr' },
  );
  expect(screen.text()).toContain('(phrase clé)');
  await screen.press('Source de : The dam was closed on Monday., Ledger 2·1');
  expect(screen.names('link')).toEqual(['Ouvrir Ledger à ce passage']);
  expect(screen.buttons()).toContain('Fermer');
});
