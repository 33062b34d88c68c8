/** Words that say that something is not certain. */
export const hedges: readonly string[] = `
may might could would possibly perhaps maybe alleged allegedly reportedly apparently suspected supposedly purported
purportedly rumoured rumored unconfirmed likely unlikely potentially potential probably seemingly believed thought
feared expected if whether claim claims claimed suggest suggests suggested appear appears appeared accuse accused
accuses suspect suspects
`
  .trim()
  .split(/\s+/);

/** Hedges right before the words they qualify: without them, an allegation becomes a fact. */
export const reserves: readonly string[] = `
may might could possibly perhaps allegedly alleged reportedly apparently suspected supposedly purportedly
unconfirmed potentially probably
`
  .trim()
  .split(/\s+/);
