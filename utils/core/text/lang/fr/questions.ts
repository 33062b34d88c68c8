import type { QuestionWords } from '../question-words';

/** Words by which French asks and answers. */
export const questions: QuestionWords = {
  asks: {
    why: 'pourquoi|raisons?',
    next: 'ensuite|la suite|prochaines?|et maintenant|va t il (?:se passer|arriver)',
    howMany: 'combien|quel (?:nombre|montant)|quelle somme',
    when: 'quand|quel jour|quelle (?:date|heure|annee)',
    who: 'qui',
    where: 'où',
  },
  asking: `
    qui que quoi quel quelle quels quelles quand ou pourquoi comment combien passe passer arrive arrivera
    suite ensuite sait signifie explique donne avance chiffre quelqu texte histoire
  `
    .trim()
    .split(/\s+/),
  where: 'à|au|aux|en|dans|près d[eu]|chez|sous|vers|sur',
  why: 'parce qu|en raison d|à cause d|faute d|provoquée?s? par|causée?s? par|la raison',
  next: "(?:devrait|devraient|prévue?s?|prochaine?s?|demain|d['’]ici|sera|seront|va|vont)(?!\\p{L})",
  relative: 'qui',
  suggest: { says: 'Que dit $1\u202f?', who: 'Qui est $1\u202f?', next: 'Que va-t-il se passer ensuite\u202f?' },
  silence: {
    source: 'sources?|articles?|passages?|textes?|informations?',
    denial: 'ne|n|aucune?|rien|pas',
    saying:
      'dit|disent|precise|precisent|mentionne|mentionnent|indique|indiquent|contient|contiennent|repond|repondent|donne|donnent',
    missing: 'precise|mentionne|indique',
    notIn: 'pas dans (?:les sources|l article|le texte)',
  },
};
