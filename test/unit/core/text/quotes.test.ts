import { describe, expect, it } from 'vitest';
import { quoteRole, quotesBalance } from '../../../../utils/core/text/quotes';

describe('quotesBalance', () => {
  it.each([
    ['He said "no" twice.', true],
    ['He said “no” twice.', true],
    ['« Non », dit-il.', true],
    ['"I am here.', false],
    ['It is over," he said.', false],
    ['” and “', false],
    ['No quotes.', true],
    ['Er sagte „nein“ zweimal.', true],
    ['Er sagte »nein« zweimal.', true],
    ['Er sagte «nein» zweimal.', true],
    ['„Ich bin hier.', false],
    ["l’« État » et d'« Église »", true],
    ['他说：“好。”然后走了。', true],
  ])('%j: %s', (text, balanced) => {
    expect(quotesBalance(text)).toBe(balanced);
  });
});

describe('quoteRole', () => {
  it.each([
    ['"a', 0, 'open'],
    ['a"', 1, 'close'],
    ['a " b', 2, null],
    ['("a', 1, 'open'],
    ['a', 0, null],
    ['', 0, null],
  ])('of %j at %d', (text, index, role) => {
    expect(quoteRole(text, index)).toBe(role);
  });
});
