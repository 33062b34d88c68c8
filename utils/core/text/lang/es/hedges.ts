/** Words that say that something is not certain; the conditional of rumour stands among them. */
export const hedges: readonly string[] = `
quiza quizas acaso posiblemente probablemente eventualmente presunto presunta presuntos presuntas presuntamente
supuesto supuesta supuestos supuestas supuestamente aparentemente parece parecen parecia podria podrian puede pueden
pudo pudiera habria habrian seria serian estaria estarian tendria tendrian deberia deberian sospechoso sospechosa
sospechosos sospecha sospechan acusado acusada acusados acusan acusa cree creen teme temen si riesgo potencial
potencialmente posible posibles probable
`
  .trim()
  .split(/\s+/);

/**
 * Hedges right before the words they qualify: without them, an allegation becomes a fact. "Habría" and its like
 * are the conditional of rumour.
 */
export const reserves: readonly string[] = `
quiza quizas posiblemente probablemente presunto presunta presuntos presuntas presuntamente supuesto supuesta
supuestos supuestas supuestamente aparentemente podria podrian habria habrian seria serian
`
  .trim()
  .split(/\s+/);
