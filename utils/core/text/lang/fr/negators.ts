import type { NegationPair } from '../negation-pair';

/** Words that negate a sentence; "ne" alone is no proof (« ne … que », the expletive). */
export const negators: readonly string[] = `
pas jamais aucun aucune rien personne nullement ni non sans guere
`
  .trim()
  .split(/\s+/);

/** Words with a negation inside, which match a negation in the other text. */
export const negative: readonly string[] = `
echouer refuser nier dementir rejeter manquer absence improbable impossible cesser empecher eviter interdire exclure
ecarter perdre annuler seul seulement peu contre incapable faux sauf malgre plutot
`
  .trim()
  .split(/\s+/);

/** Verbs that negate the one after them (« refuser de s'excuser »). */
export const refusals: readonly string[] = `
refuser echouer nier eviter empecher cesser renoncer incapable
`
  .trim()
  .split(/\s+/);

/** Small words that say the contrary of one another where they stand between the same words. */
export const turns: readonly string[] = `
avant apres
avec sans
plus moins
dessus dessous
pour contre
`
  .trim()
  .split(/\n(?! )/);

/** Words after a negator that make it affirm: « non seulement ». */
export const affirming: readonly string[] = ['seulement'];

/** Negators that need « ne » before them: « personne » alone is a noun. */
export const paired: NegationPair | null = {
  words: 'pas personne rien jamais aucun aucune'.split(' '),
  before: ['ne', 'n'],
  alone: 'pas aucun aucune'.split(' '),
};
