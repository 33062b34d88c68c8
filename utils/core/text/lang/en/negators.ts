import type { NegationPair } from '../negation-pair';

/** Words that negate a sentence; "t" as in "don't". */
export const negators: readonly string[] = `
not no never none nobody nothing neither nor cannot without nowhere hardly barely scarcely unable t
`
  .trim()
  .split(/\s+/);

/** Words with a negation inside, which match a negation in the other text. */
export const negative: readonly string[] = `
fail refuse deny reject decline lack absence unlikely impossible stop prevent avoid ban rule exclude dismiss miss
lose end cancel without only few little against unable unwilling yet rather despite instead false wrong untrue
`
  .trim()
  .split(/\s+/);

/** Verbs that negate the one after them ("refused to apologise"). */
export const refusals: readonly string[] = `
refuse fail decline deny avoid prevent stop cease unable unwilling
`
  .trim()
  .split(/\s+/);

/** Small words that say the contrary of one another where they stand between the same words. */
export const turns: readonly string[] = `
before after
with without
more less
more fewer
above below
over under
up down
ahead behind
most least
inside outside
`
  .trim()
  .split(/\n(?! )/);

/** Words after a negator that make it affirm: "not only", "no doubt". */
export const affirming: readonly string[] = ['only', 'just', 'merely', 'doubt'];

/** Negators that need another word before them: English has none. */
export const paired: NegationPair | null = null;
