import type { NegationPair } from '../negation-pair';

/** Words that negate a sentence. */
export const negators: readonly string[] = `
nicht nichts nie niemals niemand niemanden niemandem nirgends nirgendwo kein keine keinen keinem keiner keines
keinerlei keineswegs weder ohne mitnichten nein kaum
`
  .trim()
  .split(/\s+/);

/** Words with a negation inside, which match a negation in the other text. */
export const negative: readonly string[] = `
scheitern verweigern weigern bestreiten leugnen dementieren ablehnen zuruckweisen fehlen mangel abwesenheit
unwahrscheinlich unmoglich verhindern vermeiden verbieten verbot untersagen ausschliessen verlieren enden absagen
nur lediglich wenig wenige gegen unfahig falsch unwahr statt anstatt trotz ausser vergeblich erfolglos
`
  .trim()
  .split(/\s+/);

/** Verbs that negate the one after them ("weigerte sich zu gehen"). */
export const refusals: readonly string[] = `
weigern verweigern ablehnen scheitern bestreiten leugnen vermeiden verhindern aufhoren verzichten unfahig
`
  .trim()
  .split(/\s+/);

/** Small words that say the contrary of one another where they stand between the same words. */
export const turns: readonly string[] = `
vor nach
mit ohne
mehr weniger
uber unter
oberhalb unterhalb
fur gegen
auf ab
innerhalb ausserhalb
drinnen draussen
hinauf hinab
`
  .trim()
  .split(/\n(?! )/);

/** Words after a negator that make it affirm: "nicht nur". */
export const affirming: readonly string[] = ['nur', 'bloss'];

/** Negators that need another word before them: German has none. */
export const paired: NegationPair | null = null;
