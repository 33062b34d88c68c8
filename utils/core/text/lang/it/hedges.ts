/** Words that say that something is not certain; the conditional of rumour stands among them. */
export const hedges: readonly string[] = `
forse probabilmente possibilmente eventualmente presunto presunta presunti presunte presumibilmente apparentemente
sembra sembrano sembrerebbe sembrerebbero pare potrebbe potrebbero sarebbe sarebbero avrebbe avrebbero dovrebbe
dovrebbero sospetto sospettato sospettata sospetti accusato accusata accusati accusa accusano crede credono teme
temono se rischio possibile possibili probabile
`
  .trim()
  .split(/\s+/);

/** Hedges right before the words they qualify: without them, an allegation becomes a fact. */
export const reserves: readonly string[] = `
forse probabilmente possibilmente presunto presunta presunti presunte presumibilmente apparentemente potrebbe
potrebbero sarebbe sarebbero avrebbe avrebbero
`
  .trim()
  .split(/\s+/);
