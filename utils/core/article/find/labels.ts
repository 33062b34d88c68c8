import { folded } from '../../text/fold';
import type { Block } from './block';
import { endsSentence, linkShare } from './block-signs';
import { LABEL_PHRASES, UNSPACED_PHRASES } from './label-phrases';

function patternOf(phrases: readonly string[], end: string): RegExp {
  return new RegExp(`^(?:${phrases.join('|')})${end}`);
}

function makePatterns() {
  const all = [...new Set(Object.values(LABEL_PHRASES).join('|').split('|').map(folded))];
  const isWord = (phrase: string) => !phrase.includes(' ');
  return {
    phrase: patternOf(
      all.filter((phrase) => !isWord(phrase)),
      '(?= |$)',
    ),
    word: patternOf(all.filter(isWord), '(?: \\S+){0,2}$'),
    unspaced: patternOf(UNSPACED_PHRASES.split('|').map(folded), ''),
  };
}

/** Made of the tables when first needed. */
let patterns: ReturnType<typeof makePatterns> | undefined;

/** True when it begins as a label does; where that is a single word, it must be most of the text. */
function beginsAsLabel(text: string): boolean {
  patterns ??= makePatterns();
  return (
    patterns.phrase.test(text) || patterns.word.test(text) || patterns.unspaced.test(text) || READING_TIME.test(text)
  );
}

const READING_TIME = /^\d+ min(?:utes?)? (?:read|de lecture)\b/;
/** Such a label stands alone, or starts a line of links; in a text it is a word like others. */
const LABEL_WORDS = 9;
const LABEL_CHARACTERS = 90;
const SENTENCE_WORDS = 4;

/** Whole sentences that outlets put into or under every story; folded texts. */
const NOTICE =
  /\b(?:all rights reserved|tous droits reserves|alle rechte vorbehalten|sign up (?:for|to) (?:our|the|receive)|subscribe to (?:our|the)|(?:inscrivez|abonnez) vous|click here to|follow (?:us|him|her|me) on|suivez (?:nous|l actualite)|download (?:our|the) app|join our|read more (?:on|at|about)|this article (?:was (?:originally|first)|is republished)|originally (?:published|appeared) (?:on|in|at)|we may earn|affiliate (?:links?|commissions?)|your inbox|votre boite mail|terms of (?:use|service)|privacy (?:policy|notice)|cet article est (?:reserve|paru)|il (?:vous )?reste (?:\d+ )+de cet article|copyright|enable javascript|your browser|this material may not be published|contact the (?:author|reporter)|get in touch with|e mail(?:s|ed)? (?:to|at)|written permission)\b/;
const NOTICE_CHARACTERS = 320;

/** True when the block is a label and no part of the story. A whole sentence without a link is no label. */
export function isLabel(block: Block): boolean {
  if (block.text.length > 4 * LABEL_CHARACTERS) return false;
  const text = block.folded;
  const words = text.split(' ').length;
  if (text.length > LABEL_CHARACTERS || words > LABEL_WORDS || !beginsAsLabel(text)) return false;
  return words < SENTENCE_WORDS || linkShare(block) > 0.5 || !endsSentence(block.text);
}

/** True when the block is one of the sentences that an outlet puts under every story. */
export function isNotice(block: Block): boolean {
  if (block.text.length > 2 * NOTICE_CHARACTERS) return false;
  return block.folded.length <= NOTICE_CHARACTERS && NOTICE.test(block.folded);
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
