import type { QuestionWords } from '../question-words';

/** Words by which German asks and answers. */
export const questions: QuestionWords = {
  asks: {
    why: 'warum|wieso|weshalb|wozu|grunde?|ursachen?',
    next: 'als nachstes|wie geht es weiter|wie gehts weiter|und jetzt|danach',
    howMany: 'wie ?viele?|wie (?:lange|weit|alt|hoch|gross|tief)',
    when: 'wann|welche[mnrs]? (?:tag|datum|jahr|uhrzeit)',
    who: 'wer|wen|wem|wessen',
    where: 'wo|woher|wohin',
  },
  asking: `
    wer wen wem wessen was welche welcher welches welchen welchem wann wo woher wohin warum wieso weshalb wie
    viel viele lange weit alt passiert passierte geschieht geschah weiss bekannt nachstes erklare erklaren
    bedeutet heisst nennt zahl jemand bitte artikel geschichte text quelle quellen
  `
    .trim()
    .split(/\s+/),
  where: 'in|im|bei|beim|nahe|aus|auf|an|am|vor|unter|über|nach',
  why:
    'weil|wegen|aufgrund|auf grund|infolge|verursacht durch|ausgelöst durch|da (?:es|er|sie)|denn|' +
    'der grund|grund (?:für|dafür)|ursache',
  next:
    '(?:soll|sollen|plant|planen|geplant|vorgesehen|nächste[nrs]? (?:woche|monat|jahr)|' +
    'kommende[nrs]? (?:woche|monat|jahr)|morgen)(?!\\p{L})',
  relative: 'der|die',
  suggest: { says: 'Was sagt $1?', who: 'Wer ist $1?', next: 'Wie geht es weiter?' },
  silence: {
    source: 'quellen?|artikel|passagen?|texte?|informationen?|berichte?',
    denial: 'nicht|nichts|keine?[rnms]?|weder',
    saying:
      'sagt|sagen|nennt|nennen|erwahnt|erwahnen|enthalt|enthalten|angegeben|geht|gibt|geben|steht|beantwortet|beantworten|hervor|genannt',
    missing: 'erwahnt|genannt|angegeben|beantwortet|angaben|steht',
    // The verb stands before the denial, or before both: "Dazu sagen die Quellen nichts".
    notIn:
      'nicht (?:in den quellen|im artikel|im text)|' +
      '(?:quellen?|artikel|passagen?|text) (?:dazu )?(?:sag|nenn|enth[aä]lt|erw[aä]hn|mach)\\w*\\b.{0,40}\\b(?:nichts?|kein\\w*)|' +
      '(?:sag|nenn|mach)\\w* (?:die |der |das )?(?:quellen?|artikel|passagen?|text)\\b.{0,40}\\b(?:nichts?|kein\\w*)',
  },
};
