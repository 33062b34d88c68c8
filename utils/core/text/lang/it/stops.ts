/** Italian words that say nothing about a text's subject, folded, without single letters. */
export const stops: readonly string[] = `
ad agli ai al alcuni alla alle allo altra altre altri altro anche ancora anni anno aveva avevano avere ben che chi
ci cioe come con contro cosi cui da dagli dai dal dalla dalle dallo degli dei del della delle dello detto di dopo
dove due durante ed era erano essere fa fare fatto fino fra gia gli ha hanno ho il in infatti invece io la le lei li
lo loro lui ma mentre mi mia mio molto ne negli nei nel nella nelle nello noi non nostra nostro nulla ogni oggi
oltre ora per perche pero piu poco poi prima proprio qualche quale quali quando quanto quella quelle quelli quello
questa queste questi questo qui quindi sara se secondo sempre senza si sia sono sta stata state stati stato su sua
sue sugli sui sul sulla sulle suo suoi tra tre tutta tutte tutti tutto un una uno verso vi
`
  .trim()
  .split(/\s+/);

/** Words that fit every Italian headline; folded. */
export const headline: readonly string[] = 'migliaia oggi nuovo nuova'.split(' ');
