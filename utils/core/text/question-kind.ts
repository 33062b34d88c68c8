import { calendarWords } from './calendar';
import { folded } from './fold';
import { codeOf, type LangTag } from './lang-tag';

/** The kind of answer that a question asks for. */
export type QuestionKind = 'who' | 'when' | 'where' | 'howMany' | 'why' | 'next';

/** The forms of questions of each kind, in English and French, folded. The first that fits counts. */
const PUT: readonly [QuestionKind, RegExp][] = [
  ['why', /\b(?:why|how come|reasons?|pourquoi|raisons?)\b|\bcauses?d?\b/],
  ['next', /\b(?:next|now what|ensuite|la suite|prochaines?|et maintenant)\b|\bva t il (?:se passer|arriver)\b/],
  ['howMany', /\bhow (?:many|much|long|far|old|high|big)\b|\b(?:combien|quel (?:nombre|montant)|quelle somme)\b/],
  ['when', /\bwhen\b|\bwhat (?:day|date|time|year)\b|\b(?:quand|quel jour|quelle (?:date|heure|annee))\b/],
  ['who', /\b(?:who|whom|whose|qui)\b/],
];

/** The kind of answer that a question in English or French asks for; null where its form does not show it. */
export function questionKind(question: string): QuestionKind | null {
  const asked = folded(question.slice(0, 1000));
  // Without its accent, "où" (where) is "ou" (or).
  if (/\bwhere\b/.test(asked) || /(?:^|\s)où(?=\s)/iu.test(question)) return 'where';
  return PUT.find(([, pattern]) => pattern.test(asked))?.[0] ?? null;
}

/** Signs in a sentence of an answer of each kind; they fit any language. */
const SIGNS: Record<Exclude<QuestionKind, 'when'>, RegExp> = {
  who: /(?<=[\s'’])\p{Lu}\p{L}/u,
  where:
    /(?:^|\s)(?:in|at|near|from|on|below|above|outside|across|à|au|aux|en|dans|près d[eu]|chez|sous|vers|sur)\s(?:(?:the|la|le|les)\s|l['’])?\p{Lu}/iu,
  howMany:
    /\p{N}|(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?|millions?|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|cent|dizaines?|centaines?|milliers?)(?!\p{L})/iu,
  why: /(?<!\p{L})(?:because|due to|owing to|caused by|blamed on|as a result of|the reason|parce qu|en raison d|à cause d|faute d|provoquée?s? par|causée?s? par|la raison)/iu,
  next: /(?<!\p{L})(?:will|expected to|plans? to|planned for|scheduled for|due to (?:begin|start|open|close|end|meet|report)|next (?:week|month|year)|tomorrow|devrait|devraient|prévue?s?|prochaine?s?|demain|d['’]ici|sera|seront|va|vont)(?!\p{L})/iu,
};

const WHEN = /(?<!\p{N})(?:1[89]|20)\d\d(?!\p{N})|\b\d{1,2}(?::\d\d|\s?(?:a\.?m|p\.?m|h))/u;
const DAYS = ['yesterday', 'today', 'tonight', 'tomorrow', 'hier', 'aujourd', 'demain'];

/** True when a sentence has what an answer of that kind needs: a number, a day, a name. */
export function answersKind(kind: QuestionKind, sentence: string, lang: LangTag | null): boolean {
  if (kind !== 'when') return SIGNS[kind].test(sentence);
  const calendar = new Set([...calendarWords(codeOf(lang)), ...DAYS]);
  return (
    WHEN.test(sentence) ||
    folded(sentence)
      .split(' ')
      .some((word) => word.length > 2 && calendar.has(word))
  );
}
