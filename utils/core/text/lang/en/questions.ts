import type { QuestionWords } from '../question-words';

/** Words by which English asks and answers. */
export const questions: QuestionWords = {
  asks: {
    why: 'why|how come|reasons?|caused?|causes',
    next: 'next|now what',
    howMany: 'how (?:many|much|long|far|old|high|big)',
    when: 'when|what (?:day|date|time|year)',
    who: 'who|whom|whose',
    where: 'where',
  },
  asking: `
    who whom whose what which when where why how many much long far old happen happened happens happening
    know known next explain mean means tell give gives figure anybody anyone please article story text source
    sources
  `
    .trim()
    .split(/\s+/),
  where: 'in|at|near|from|on|below|above|outside|across',
  why: 'because|due to|owing to|caused by|blamed on|as a result of|the reason',
  next:
    '(?:will|expected to|plans? to|planned for|scheduled for|due to (?:begin|start|open|close|end|' +
    'meet|report)|next (?:week|month|year)|tomorrow)(?!\\p{L})',
  relative: 'who',
  suggest: { says: 'What does $1 say?', who: 'Who is $1?', next: 'What happens next?' },
  silence: {
    source: 'sources?|articles?|passages?|text|information|provided|given',
    denial: 'not|no|nothing|cannot|neither',
    saying: 'says?|states?|mentions?|mentioned|specify|specified|contain|answer|provides?|indicate|known|gives?',
    missing: 'mentioned|stated|specified|answered|information|available',
    notIn: 'not in the (?:sources?|articles?|passages?|text)',
  },
};
