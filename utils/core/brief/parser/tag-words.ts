import { fold } from '../../text/fold';
import type { LineTag } from '../types';

type Tag = LineTag | 'end';

/**
 * The line format's tags, and what models make of them when they translate. Folded: lower case, no accents. English,
 * French, German, Spanish, Italian, Portuguese.
 */
const BRIEF_WORDS: Partial<Record<Tag, string>> = {
  category: 'category categorie kategorie categoria rubrique rubrik rubrica ressort seccion sezione topic theme',
  headline: 'headline title titre titel titulo titular titolo schlagzeile uberschrift manchete',
  standfirst:
    'standfirst chapo chapeau deck dek lede lead sous-titre vorspann unterzeile teaser entradilla bajada subtitulo ' +
    'sommario occhiello sottotitolo lide',
  story:
    'story recit histoire corps body statement geschichte bericht meldung historia relato noticia cronica storia ' +
    'racconto notizia cronaca',
  context: 'context contexte kontext hintergrund contexto contesto background',
  end: 'end fin ende fine fim done',
};

/** Further words for the tags of an answer that compares sources. */
const ACROSS_WORDS: Partial<Record<Tag, string>> = {
  agree:
    'agree agrees agreed agreement agreements consensus convergence convergences accord accords concordance ' +
    'concordances konsens einig einigkeit ubereinstimmung ubereinstimmungen ubereinstimmend acuerdo acuerdos ' +
    'coinciden coincide coincidencia coincidencias consenso accordo accordi concordano concordanza concordanze ' +
    'acordo acordos concordam concordancia concordancias',
  differ:
    'differ differs difference differences different disagree disagrees disagreement disagreements discrepancy ' +
    'discrepancies diverge divergence divergences divergent desaccord desaccords unterschied unterschiede abweichung ' +
    'abweichungen widerspruch widerspruche differenz differenzen diferencia diferencias difieren discrepancia ' +
    'discrepancias desacuerdo desacuerdos differenza differenze differiscono discordanza discordanze disaccordo ' +
    'diferenca diferencas divergem diferem divergencia divergencias',
  only:
    'only single unique seul seule seulement uniquement nur einzig einzeln allein solo unica unico unicamente ' +
    'solamente soltanto somente apenas',
};

/** Words for the tags of an answer to a reader's question; some models use the brief's tags there. */
const ANSWER_WORDS: Partial<Record<Tag, string>> = {
  ...BRIEF_WORDS,
  answer: `answer answers reponse reponses antwort antworten respuesta respuestas risposta risposte resposta respostas ${BRIEF_WORDS.standfirst} ${BRIEF_WORDS.story}`,
  none: 'none nothing aucun aucune rien keine keiner nichts ninguno ninguna nada nessuno nessuna niente nenhum nenhuma',
};

/** The words that count as tags in one kind of answer. */
export interface Vocabulary {
  words: ReadonlyMap<string, Tag>;
  /** The format's own words, capitals, as an alternation for patterns. */
  own: string;
  /** True when a heading of several words may be a tag: "Points of agreement:", "Une seule source :". */
  phrases: boolean;
}

interface VocabularyLists {
  own: Tag[];
  lists: Partial<Record<Tag, string>>[];
  phrases?: boolean;
}

function vocabulary({ own, lists, phrases = false }: VocabularyLists): Vocabulary {
  const words = new Map<string, Tag>();
  for (const list of lists) {
    for (const tag of own) for (const word of list[tag]?.split(' ') ?? []) words.set(word, tag);
  }
  const loud = own.filter((tag) => tag !== 'end').map((tag) => tag.toUpperCase());
  return { words, own: loud.join('|'), phrases };
}

const BRIEF_TAGS: Tag[] = ['category', 'headline', 'standfirst', 'story', 'context', 'end'];

/** The vocabulary of a brief. */
export const BRIEF_VOCABULARY = vocabulary({ own: BRIEF_TAGS, lists: [BRIEF_WORDS] });

/**
 * The vocabulary of an answer that compares sources. The brief's tags count there, too, for some models write them
 * again; the words for comparing count nowhere else, for "Accord:" may open a sentence of any story.
 */
export const ACROSS_VOCABULARY = vocabulary({
  own: [...BRIEF_TAGS, 'agree', 'differ', 'only'],
  lists: [BRIEF_WORDS, ACROSS_WORDS],
  phrases: true,
});

/** The vocabulary of an answer to a question. */
export const ANSWER_VOCABULARY = vocabulary({
  own: ['answer', 'none', 'category', 'headline', 'context', 'end'],
  lists: [ANSWER_WORDS],
});

/** Words that stand around the tag's word in a heading of several words, in the languages above; folded. */
const FILLERS = new Set(
  (
    'a all alle apenas auf by convienen das de der des di die do dos d ein eine einer einige einzige en entre el ' +
    'fonti fontes fuente fuentes gli i in is la las le les los l me nell of on one ou outlet outlets par point ' +
    'points punkte punti punto puntos pontos ponto por quelle quellen que said say says sagt sagen selon source ' +
    'sources sur the their they todas tous toutes tutte un una une uno uma unter the what where which who worin ' +
    'zwischen'
  ).split(' '),
);

/** The tag that a word stands for, in any case and with or without accents; null for other words. */
export function tagOf(word: string, { words }: Vocabulary = BRIEF_VOCABULARY): Tag | null {
  return words.get(fold(word)) ?? null;
}

/** The tag of a heading of two to six words, of which one is a tag and the others say nothing; null for others. */
export function phraseTag(phrase: string, vocabulary: Vocabulary): Tag | null {
  if (!vocabulary.phrases || phrase.length > 60) return null;
  const words = fold(phrase).match(/[\p{L}]+/gu) ?? [];
  if (words.length < 2 || words.length > 6) return null;
  const telling = words.filter((word) => !FILLERS.has(word));
  const tags = telling.map((word) => vocabulary.words.get(word) ?? null);
  return tags.length === 1 && tags[0] !== undefined && tags[0] !== 'end' ? tags[0] : null;
}
