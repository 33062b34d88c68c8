/** Words that say that something is not certain. */
export const hedges: readonly string[] = `
peut-etre probablement possiblement eventuellement potentiellement presume presumee presumes soupconne soupconnee
soupconnes pourrait pourraient apparemment semble semblent semblerait suppose supposee pretendu pretendument aurait
auraient serait seraient devrait devraient accuse accusee suspect suspecte suspecter si risque risquent craint
`
  .trim()
  .split(/\s+/);

/**
 * Hedges right before the words they qualify: without them, an allegation becomes a fact.
 * « Aurait » and its like are the conditional of allegation.
 */
export const reserves: readonly string[] = `
aurait auraient serait seraient pourrait pourraient semblerait probablement possiblement presume presumee presumes
soupconne soupconnee apparemment
`
  .trim()
  .split(/\s+/);
