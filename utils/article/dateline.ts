import { endsSentence } from './boilerplate';

/** How a line of author and dates begins; folded text. */
const OPENING =
  /^(?:by|par|von|por|di|door|av|published|posted|(?:last |first )?updated|publie|mis a jour|modifie|veroffentlicht|aktualisiert|stand|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd)\b/;
/** A year, or a time of day: what such a line is there to say. */
const MOMENT = /\b(?:19|20)\d\d\b|\b\d{1,2}[.:h]\d{2}\b/;
const MOST_WORDS = 30;

/**
 * Whether the text is the line of author, place and dates above a story ("By A. Brook in Marrick · 21 November 2026,
 * 22.40"): it opens as one, tells a moment, is short and no sentence. `text` as in the page, `folded` for matching.
 */
export function isDateline(text: string, folded: string): boolean {
  return (
    OPENING.test(folded) && MOMENT.test(text) && folded.split(' ').length <= MOST_WORDS && !endsSentence(text.trimEnd())
  );
}
