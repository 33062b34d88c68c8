import { plainText } from '../../core/text/plain-text';

/** Most characters of a detail. */
const LONGEST_DETAIL_CHARS = 300;
/** Most characters of a message that are read. */
const LONGEST_MESSAGE_CHARS = 5000;

/**
 * The endpoint's own message about an error, as plain text without the key. SDK messages begin with the status;
 * gateways may answer with whole HTML pages.
 */
export function detailOf(text: string, key: string): string {
  const hidden = key.length >= 4 ? text.replaceAll(key, '…') : text;
  // Bearer tokens and keys of other shapes that an endpoint may repeat, even shortened.
  const plain = plainText(hidden.slice(0, LONGEST_MESSAGE_CHARS)).replace(
    /\b(?:sk|pk|gsk|key|AIza)[-_][\w-]{8,}/g,
    '…',
  );
  return plain.length > LONGEST_DETAIL_CHARS ? `${plain.slice(0, LONGEST_DETAIL_CHARS - 1)}…` : plain;
}
