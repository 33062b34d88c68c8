import type { PartFile } from './read-here';

/**
 * Returns the files in the page's message that brings the model's parts; null for every other message, which is
 * wllama's.
 */
export function partsIn(data: unknown): readonly PartFile[] | null {
  return isPartsMessage(data) ? data.files : null;
}

/** The page is our own (`utils/engines/local/packaged.ts`), so the files themselves are not checked. */
function isPartsMessage(data: unknown): data is { verb: 'parts'; files: readonly PartFile[] } {
  return typeof data === 'object' && data !== null && 'verb' in data && data.verb === 'parts' && 'files' in data;
}
