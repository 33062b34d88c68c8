import type { Numeral } from './numeral';
import type { Token } from './tokens';

const ABOUT = new Set(
  'about around approximately roughly some nearly almost circa estimated environ quelque quelques pres presque autour'.split(
    ' ',
  ),
);
/** Hedges of several words, longest first. */
const HEDGES: [string[], Partial<Numeral>][] = [
  [['at', 'least'], { bound: 'least' }],
  [['more', 'than'], { bound: 'least' }],
  [['over'], { bound: 'least' }],
  [['au', 'moins'], { bound: 'least' }],
  [['plus', 'de'], { bound: 'least' }],
  [['plus', 'd'], { bound: 'least' }],
  [['as', 'many', 'as'], { bound: 'most' }],
  [['up', 'to'], { bound: 'most' }],
  [['fewer', 'than'], { bound: 'most' }],
  [['less', 'than'], { bound: 'most' }],
  [['moins', 'de'], { bound: 'most' }],
  [['jusqu', 'a'], { bound: 'most' }],
  [['close', 'to'], { about: true }],
  [['pres', 'de'], { about: true }],
  [['pres', 'd'], { about: true }],
  [['autour', 'de'], { about: true }],
];

/** A bare number with what hedges it: where that begins, and what it makes of it. */
export function hedged(
  tokens: readonly Token[],
  bare: Pick<Numeral, 'from' | 'about'>,
): Pick<Numeral, 'from' | 'about' | 'bound'> {
  let { from, about } = bare;
  let bound: Numeral['bound'] = null;
  for (let more = true; more; ) {
    more = false;
    const single = tokens[from - 1];
    const hedge = HEDGES.find(([words]) =>
      words.every((word, i) => tokensWithoutApostrophe(tokens, from, words.length)[i] === word),
    );
    if (hedge) {
      from -= spanOf(tokens, from, hedge[0].length);
      about ||= hedge[1].about ?? false;
      bound ??= hedge[1].bound ?? null;
      more = true;
    } else if (single?.kind === 'word' && ABOUT.has(single.folded)) {
      from--;
      about = true;
      more = true;
    }
  }
  return { from, about, bound };
}

/** The `count` words right before a token, apostrophes aside. */
function tokensWithoutApostrophe(tokens: readonly Token[], before: number, count: number): string[] {
  return tokens
    .slice(before - spanOf(tokens, before, count), before)
    .filter(({ kind }) => kind === 'word')
    .map(({ folded }) => folded);
}

/** How many tokens the `count` words before a token take, apostrophes among them. */
function spanOf(tokens: readonly Token[], before: number, count: number): number {
  let words = 0;
  let i = before;
  while (i > 0 && words < count) {
    const token = tokens[i - 1];
    if (token?.kind === 'word') words++;
    else if (token?.folded !== '’' && token?.folded !== "'") break;
    i--;
  }
  return Math.max(0, before - i);
}
