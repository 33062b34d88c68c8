import { folded } from '../../text/fold';
import type { Block } from './block';
import { CALL, FORMULA, OFFERED, REPORTED, TELLING, WE, YOU } from './notice-words';

/** Longest notice, and longest appeal to the reader, in characters. */
const NOTICE_CHARACTERS = 320;
const APPEAL_CHARACTERS = 700;
const QUOTED = /“[^”]*”?|„[^“”]*[“”]?|«[^»]*»?|"[^"]*"?|(?<=^|[\s,(:])['‘](?:[^'’]|['’](?=\p{L}))*['’]?/gu;
/** Signs of rights and, in Chinese and Korean, what a site must say of its licence and of reprints. */
const RIGHTS = /copyright\s*(?:©|\(c\))|©\s*(?:copyright|\d{4})|ICP[备证備證]|版权所有|版權所有|무단\s?전재/i;
const SENTENCE_END = /(?<=[.!?…:])\s+|\s+[|•–—-]\s*/;

/**
 * True when the block is one of the texts that an outlet puts into or under every story: whose it is, what to subscribe
 * to, why to give. The words alone do not show it, for a story may be about newsletters or copyright: a sentence must
 * begin as such a notice does, or outlet and reader must both be named outside quotations ("our newsletter … your inbox").
 */
export function isNotice(block: Pick<Block, 'text'>): boolean {
  const { text } = block;
  if (text.length > APPEAL_CHARACTERS) return false;
  const isShort = text.length <= NOTICE_CHARACTERS;
  const own = text.replace(QUOTED, ' “” ');
  const sentences = own.trim().split(SENTENCE_END);
  if ((isShort ? sentences : sentences.slice(0, 1)).some(beginsNotice)) return true;
  const said = folded(own);
  return (isShort && (RIGHTS.test(text) || TELLING.test(said))) || appeals(said, isShort ? 1 : 2);
}

function beginsNotice(sentence: string): boolean {
  if (sentence.startsWith('“')) return false;
  const start = folded(sentence.slice(0, NOTICE_CHARACTERS));
  return FORMULA.test(start) || (CALL.test(start) && !REPORTED.test(start));
}

/** True when the outlet offers so many things to the reader. `text` is folded, without what it quotes. */
function appeals(text: string, least: number): boolean {
  const offered = new Set(text.match(OFFERED));
  return offered.size >= least && WE.test(text) && YOU.test(text);
}

/** Stems of the words that dialogs on cookies and consent are made of, in some languages; folded texts. */
const CONSENT =
  /\b(?:cookies?|cerez\w*|consent\w*|einwillig\w*|zustimm\w*|datenschutz\w*|privacy|confidentialite|privacidad|prywatnos\w*|zgod[yaeo]\w*|tietosuoja\w*|samtykk?e\w*|samtycke\w*|toestemming|gizlilik|partner\w*|iab|gdpr|rgpd|dsgvo|personal data|donnees personnelles|datos personales|dati personali|personenbezogen\w*|danych|persoonsgegevens)\b/g;

/**
 * True when the text asks for consent to cookies and the like. `text` is folded. A news story may use these words, too.
 */
export function asksForConsent(text: string): boolean {
  return new Set(text.match(CONSENT)?.map((word) => word.slice(0, 6))).size >= 3;
}
