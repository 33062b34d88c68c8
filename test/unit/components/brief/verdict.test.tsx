import { describe, expect, it } from 'vitest';
import { Findings, Why } from '../../../../components/brief/Verdict';
import { aCheck, aStatement } from '../../../support/run';
import { useScreen } from '../../../support/view';

const show = useScreen();

describe('why a statement is marked', () => {
  it.each([
    ['notFound', 'Not found in the sources: “12 cracks”'],
    ['figureNotFound', 'Figure or date not in the sources: “12 cracks”'],
    ['unproven', ''],
    ['wordsFound', ''],
    ['excerpt', ''],
    ['verbatim', ''],
    ['unchecked', ''],
  ] as const)('is said in words: %s', async (verdict, words) => {
    const screen = await show(<Why statement={aStatement({ check: aCheck(verdict) })} />);
    expect(screen.text()).toBe(words);
  });

  it.each([
    ['notFound', 'Not found in the sources'],
    ['figureNotFound', 'A figure or date in it is not in the sources'],
  ] as const)('is said where no word is missing: %s', async (verdict, words) => {
    const screen = await show(<Why statement={aStatement({ check: aCheck(verdict, []) })} />);
    expect(screen.text()).toBe(words);
  });

  it('names figures and dates alone where one of them is missing', async () => {
    const findings = [
      { kind: 'number', text: '12 cracks', found: false, passage: null },
      { kind: 'overlap', text: 'times', found: false, passage: null },
      { kind: 'date', text: 'Monday', found: false, passage: null },
      { kind: 'number', text: '3', found: true, passage: [1, 2] },
    ] as const;
    const words = async (verdict: 'figureNotFound' | 'notFound') =>
      (
        await show(
          <Why
            statement={aStatement({
              check: aCheck(
                verdict,
                findings.map((one) => ({ ...one, passage: null })),
              ),
            })}
          />,
        )
      ).text();
    expect(await words('figureNotFound')).toBe('Figure or date not in the sources: “12 cracks”, “Monday”');
    expect(await words('notFound')).toBe('Not found in the sources: “12 cracks”, “times”, “Monday”');
  });

  it('says that a citation was mended, by itself or beside the rest', async () => {
    const mended = aStatement({ mended: [[1, 3]], check: aCheck('verbatim') });
    expect((await show(<Why statement={mended} />)).text()).toBe('Citation corrected: another passage says so.');
    const both = aStatement({ mended: [[1, 3]], check: aCheck('figureNotFound') });
    expect((await show(<Why statement={both} />)).text()).toBe(
      'Figure or date not in the sources: “12 cracks”Citation corrected: another passage says so.',
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
    const check = aCheck('unproven', [
      { kind: 'number', text: '12 cracks', found: false, passage: null },
      { kind: 'date', text: 'Monday', found: true, passage: [1, 2] },
    ]);
    const screen = await show(<Findings check={check} />);
    expect(screen.said('listitem')).toEqual(['Figure “12 cracks”: not found', 'Date “Monday”: found 1·2']);
    expect(screen.text()).toMatch(/^No mistake was found; the wording is the model’s/);
  });

  it.each([
    ['Ada Brook', 'Words of “Ada Brook”, quoted there 1·2'],
    ['', 'Words of somebody who is quoted there 1·2'],
  ])('names the one whose words they are: %s', async (text, words) => {
    const check = aCheck('verbatim', [{ kind: 'quotation', text, found: true, passage: [1, 2] }]);
    expect((await show(<Findings check={check} />)).said('listitem')).toEqual([words]);
  });

  it.each([
    ['verbatim', 'Word for word in the source'],
    ['excerpt', 'Cut out of a sentence of the source'],
    ['wordsFound', 'Its words stand together in the source'],
    ['unproven', 'No mistake was found; the wording is the model’s'],
    ['figureNotFound', 'A figure or date in it is not in the sources'],
    ['notFound', 'Not found in the sources'],
    ['unchecked', 'Could not be checked'],
  ] as const)('is the verdict alone where nothing was looked up: %s', async (verdict, words) => {
    const screen = await show(<Findings check={aCheck(verdict, [])} />);
    expect(screen.text()).toBe(words);
    expect(screen.said('list')).toEqual([]);
  });
});
