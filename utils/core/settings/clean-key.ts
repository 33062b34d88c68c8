/** Quotes of every kind, and characters that nobody sees, as they come along when a key is copied. */
const AROUND = /^[\s\p{Cf}\p{Cc}"'`´‘’‚‛“”„‟«»‹›]+|[\s\p{Cf}\p{Cc}"'`´‘’‚‛“”„‟«»‹›,;]+$/gu;

/**
 * The key in what was pasted: without quotes and spaces around it, invisible characters and line breaks within it, and
 * the words that stand before it in examples ("Authorization: Bearer …", "OPENAI_API_KEY=…").
 */
export function cleanKey(pasted: string): string {
  return pasted
    .replace(/[\p{Cf}\p{Cc}\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(AROUND, '')
    .replace(/^(?:export\s+|set\s+)?[A-Z][A-Z\d]*(?:_[A-Z\d]+)+\s*=\s*/, '')
    .replace(/^(?:-H\s*)?["']?(?:authorization|x-api-key|api-key)["']?\s*:\s*/i, '')
    .replace(AROUND, '')
    .replace(/^bearer\s+/i, '')
    .replace(AROUND, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}
