import type { NegationPair } from '../negation-pair';

/** Words that negate a sentence. */
export const negators: readonly string[] = `
no nunca jamas nadie nada ningun ninguno ninguna ningunos ningunas ni sin tampoco apenas
`
  .trim()
  .split(/\s+/);

/** Words with a negation inside, which match a negation in the other text. */
export const negative: readonly string[] = `
fracasar negar rehusar rechazar desmentir carecer falta ausencia improbable imposible cesar impedir evitar prohibir
excluir descartar perder anular cancelar solo solamente unicamente poco pocos contra incapaz falso salvo excepto
pese dejar
`
  .trim()
  .split(/\s+/);

/** Verbs that negate the one after them ("se negó a disculparse"). */
export const refusals: readonly string[] = `
negar rehusar fracasar evitar impedir cesar renunciar dejar incapaz
`
  .trim()
  .split(/\s+/);

/** Small words that say the contrary of one another where they stand between the same words. */
export const turns: readonly string[] = `
antes despues
con sin
mas menos
encima debajo
sobre bajo
dentro fuera
arriba abajo
delante detras
`
  .trim()
  .split(/\n(?! )/);

/** Words after a negator that make it affirm: "no solo". */
export const affirming: readonly string[] = ['solo', 'solamente', 'unicamente'];

/** Negators that need another word before them: Spanish has none. */
export const paired: NegationPair | null = null;
