import type { QuestionWords } from '../question-words';

/** Words by which Italian asks and answers. */
export const questions: QuestionWords = {
  asks: {
    why: 'perche|come mai|motiv[oi]|ragion[ei]|cause',
    next: 'e adesso|e ora|cosa succedera|che succedera|prossim[oaie]',
    howMany: 'quant[oiae]',
    when: 'quando|in che (?:giorno|data|anno)|a che ora',
    who: 'chi',
    where: "dove|dov['’]è",
  },
  asking: `
    chi che cosa quale quali quando dove perche come quanto quanta quanti quante succede succedera successo accade
    accaduto accadra sa noto prossimo spiega spiegare significa da cifra qualcuno favore articolo storia notizia testo
    fonte fonti
  `
    .trim()
    .split(/\s+/),
  where: 'a|in|nel|nella|nei|presso|vicino a|da|dal|dalla|sotto|sopra|verso|su|sul|sulla',
  why: 'perché|poiché|a causa d|per colpa d|dovut[oaie] a|causat[oaie] d|provocat[oaie] d|la ragione|il motivo',
  next:
    '(?:sarà|saranno|dovrebbe|dovrebbero|prevede|prevedono|previst[oaie]|prossim[oaie]|domani|entro)' +
    String.raw`(?!\p{L})`,
  relative: '',
  suggest: null,
  silence: {
    source: 'fonti|fonte|articol[oi]|passagg[io]|test[oi]|informazioni',
    denial: 'non|ne|nulla|niente|nessun[ao]?',
    saying:
      'dice|dicono|menziona|menzionano|indica|indicano|precisa|precisano|contiene|contengono|risponde|rispondono|specifica|specificano',
    missing: 'menzionat[oaie]|indicat[oaie]|precisat[oaie]|specificat[oaie]|informazioni',
    notIn: 'non (?:e|compare) (?:nelle fonti|nell articolo|nel testo)',
  },
};
