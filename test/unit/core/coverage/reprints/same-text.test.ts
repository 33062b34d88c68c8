import { describe, expect, it } from 'vitest';
import { REPRINT_THRESHOLD } from '../../../../../utils/core/constants/reprints';
import { comparableText, sameText } from '../../../../../utils/core/coverage/reprints/same-text';
import type { LangTag } from '../../../../../utils/core/text/lang-tag';
import { REPORTS } from '../events';

const [dam, otherDam, thirdDam, bank] = REPORTS.map(({ text }) => text);
const isReprint = (a = '', b = '', lang: LangTag = 'en', bylines: [string[], string[]] = [[], []]): boolean =>
  sameText(comparableText(a, lang, bylines[0]), comparableText(b, lang, bylines[1])) >= REPRINT_THRESHOLD;

describe('sameText', () => {
  it.each([
    ['with lines before and after', `By our staff\nUpdated 9.40 pm\n${dam}\nRead more on dams.`],
    ['shortened to its beginning', dam?.split('\n').slice(0, 2).join('\n')],
    ['with a word changed here and there', dam?.replace('cleared', 'emptied').replace('residents', 'people')],
    ['within a longer text', `${bank}\n${dam}`],
  ])('knows a text %s', (_, text) => {
    expect(isReprint(dam, text)).toBe(true);
  });

  it('takes no other report of the event for it', () => {
    for (const other of [otherDam, thirdDam, bank]) expect(isReprint(dam, other)).toBe(false);
  });

  it('does not count what both quote', () => {
    const quote =
      '“We regret deeply what has happened to the people of the valley and will pay for every night that they spend away from home, and for every field that was lost,” Northmarch Water said in a statement on Sunday.';
    expect(isReprint(`${dam}\n${quote}`, `${thirdDam}\n${quote}`)).toBe(false);
  });

  it('takes two texts of one agency for one voice, where two newsrooms would be two', () => {
    const later = `${dam?.split('\n').at(-1)}\nOn Monday the minister visited Marrick and promised money for new drains at the dam.\nEngineers measured the leak again and found that it had grown no further since the outlets were opened.`;
    expect(isReprint(dam, later)).toBe(false);
    expect(isReprint(dam, later, 'en', [['AFP'], ['Agence France-Presse']])).toBe(true);
    expect(isReprint(dam, otherDam, 'en', [['AFP'], ['Reuters']])).toBe(false);
  });

  it('says nothing of texts that are too short', () => {
    for (const text of ['', 'Subscribe to read on.', '…']) expect(isReprint(text, text)).toBe(false);
  });
});
