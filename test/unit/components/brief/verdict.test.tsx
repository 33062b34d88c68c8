import { describe, expect, it } from 'vitest';
import { Findings, Why } from '../../../../components/brief/Verdict';
import { aCheck, aStatement } from '../../../support/run';
import { useScreen } from '../../../support/view';

const show = useScreen();

describe('why a statement is marked', () => {
  it.each([
    ['notFound', 'Not found in the sources: “12 cracks”'],
    ['partly', 'Not found in these words: “12 cracks”'],
    ['supported', ''],
    ['unchecked', ''],
  ] as const)('is said in words: %s', async (verdict, words) => {
    const screen = await show(<Why statement={aStatement({ check: aCheck(verdict) })} />);
    expect(screen.text()).toBe(words);
  });

  it.each([
    ['notFound', 'Not found in the sources'],
    ['partly', 'Found in part'],
  ] as const)('is said where no word is missing: %s', async (verdict, words) => {
    const screen = await show(<Why statement={aStatement({ check: aCheck(verdict, []) })} />);
    expect(screen.text()).toBe(words);
  });

  it('says that a citation was mended, by itself or beside the rest', async () => {
    const mended = aStatement({ mended: [[1, 3]], check: aCheck('supported') });
    expect((await show(<Why statement={mended} />)).text()).toBe('Citation mended: another passage says so.');
    const both = aStatement({ mended: [[1, 3]], check: aCheck('partly') });
    expect((await show(<Why statement={both} />)).text()).toBe(
      'Not found in these words: “12 cracks”Citation mended: another passage says so.',
    );
  });

  it('is nothing before a statement was checked', async () => {
    expect((await show(<Why statement={aStatement()} />)).text()).toBe('');
  });

  it('speaks French', async () => {
    const screen = await show(<Why statement={aStatement({ check: aCheck('notFound') })} />, { lang: 'fr' });
    expect(screen.text()).toBe('Introuvable dans les sources : « 12 cracks »');
  });
});

describe('all that was looked up', () => {
  it('stands with what came of it, and where', async () => {
    const check = aCheck('partly', [
      { kind: 'number', text: '12 cracks', found: false, passage: null },
      { kind: 'date', text: 'Monday', found: true, passage: [1, 2] },
    ]);
    const screen = await show(<Findings check={check} />);
    expect(screen.said('listitem')).toEqual(['Figure “12 cracks”: not found', 'Date “Monday”: found 1·2']);
    expect(screen.text()).toMatch(/^Found in part/);
  });

  it.each([
    ['supported', 'Found in the sources'],
    ['notFound', 'Not found in the sources'],
    ['unchecked', 'Could not be checked'],
  ] as const)('is the verdict alone where nothing was looked up: %s', async (verdict, words) => {
    const screen = await show(<Findings check={aCheck(verdict, [])} />);
    expect(screen.text()).toBe(words);
    expect(screen.said('list')).toEqual([]);
  });
});
