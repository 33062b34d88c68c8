import type { NegationPair } from '../negation-pair';

/** Words that negate a sentence. */
export const negators: readonly string[] = `
non mai nessuno nessuna nessun niente nulla ne senza neppure nemmeno neanche
`
  .trim()
  .split(/\s+/);

/** Words with a negation inside, which match a negation in the other text. */
export const negative: readonly string[] = `
fallire negare rifiutare respingere smentire mancare mancanza assenza improbabile impossibile cessare impedire evitare
vietare escludere perdere annullare solo soltanto solamente poco pochi contro incapace falso tranne eccetto
nonostante invece
`
  .trim()
  .split(/\s+/);

/** Verbs that negate the one after them ("si è rifiutato di scusarsi"). */
export const refusals: readonly string[] = `
rifiutare fallire negare evitare impedire smettere cessare rinunciare incapace
`
  .trim()
  .split(/\s+/);

/** Small words that say the contrary of one another where they stand between the same words. */
export const turns: readonly string[] = `
prima dopo
con senza
piu meno
sopra sotto
dentro fuori
davanti dietro
`
  .trim()
  .split(/\n(?! )/);

/** Words after a negator that make it affirm: "non solo". */
export const affirming: readonly string[] = ['solo', 'soltanto', 'solamente'];

/** Negators that need another word before them: Italian has none. */
export const paired: NegationPair | null = null;
