/** The beginning of a line that credits the maker of a picture. */
const OPENING =
  /^[([]?\s*(?:©|\(c\)|(?:photo\s+)?credits?|cr[ée]dits?(?:\s+(?:photos?|images?))?|photos?|photograph|pictures?|images?|fotos?|fotograf[ií]a|bild(?:er)?|fot|zdj[ęe]cie|immagine|imagem|imagen|фото|写真|사진)(?![\p{L}’'])/iu;
/** Marks that separate the names from that beginning, or close a line that is all in brackets. */
const APART = /^.{0,24}?(?:[:：/©|]|\(c\))/iu;
const MOST_WORDS = 12;

/**
 * True when the text is a picture's credit, and nothing else: "Photo: A. Brook", "© Agency", "(Photo archive / A.
 * Brook)".
 */
export function isCredit(text: string): boolean {
  if (text.split(' ').length > MOST_WORDS || !OPENING.test(text)) return false;
  return APART.test(text) || (/^[([]/.test(text) && /[)\]]$/.test(text));
}
