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

/** Italian words that frame what is said and say little themselves: paraphrases add and drop them freely. */
export const light: readonly string[] = `
accordo altresi ambito aspetto attualmente base caso certo circa cominciare considerare considerevole continuare
corso diverso diversi effetto elemento esempio esistere essenziale evento fattore forma frequente generale genere
grande gruppo importante includere indicare inizialmente inoltre largo livello lungo maggiore maniera menzionare modo
momento necessario noto notevole numero numerosi nuovo oggetto ordine originale parte particolare particolarmente
periodo possibile precedente presentare principale principalmente problema proporre punto quasi ragione rapporto
recente recentemente relativo restare risultato ruolo segnare seguente senso serie significativo simile sistema
situazione soprattutto specifico stato tema termine testo tipico tipo titolo totale trattare trovare unico usare vario
`
  .trim()
  .split(/\s+/);

/** Words by which Italian headlines describe themselves, or that fit every story; folded. */
export const headline: readonly string[] = `
diretta video foto immagini ultimora esclusiva aggiornamento notizie oggi ieri domani giorno settimana mese anno nuovo
nuova nuovi nuove dice annuncia migliaia centinaia decine ecco
`
  .trim()
  .split(/\s+/);
