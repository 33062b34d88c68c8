/** The section of what no released version has. */
const UNRELEASED = 'Unreleased';

/**
 * The versions that a changelog has notes for, the newest first.
 * @param {string} changelog
 * @returns {string[]}
 */
export function versionsIn(changelog) {
  return [...changelog.matchAll(/^## (\S+)/gm)]
    .map(([, version = '']) => version)
    .filter((version) => version !== UNRELEASED);
}

/**
 * The notes of a version that is about to be released: what stands under Unreleased, then its own section. Either may be
 * missing.
 * @param {string} changelog
 * @param {string} version such as "0.1.0"
 * @returns {{notes: string, unreleased: boolean}} `unreleased`: true where something stands there
 * @throws {Error} where the changelog has no notes at all
 */
export function notesToRelease(changelog, version) {
  const unreleased = has(changelog, UNRELEASED);
  if (!unreleased) return { notes: notesOf(changelog, version), unreleased };
  const own = has(changelog, version) ? `\n${notesOf(changelog, version)}` : '';
  return { notes: `${notesOf(changelog, UNRELEASED)}${own}`, unreleased };
}

/** True where the changelog has notes under this heading. @param {string} changelog @param {string} heading */
function has(changelog, heading) {
  try {
    return notesOf(changelog, heading) !== '';
  } catch {
    return false;
  }
}

/**
 * The notes of one version: its section without the heading, each point and paragraph on one line, since a forge breaks
 * lines of notes where the text does.
 * @param {string} changelog
 * @param {string} version such as "0.1.0"
 * @returns {string}
 * @throws {Error} where the changelog has no notes for it
 */
export function notesOf(changelog, version) {
  const section = changelog.split(/^## /m).find((text) => text.split(/\s/, 1)[0] === version);
  const notes = section?.replace(/^.*\n/, '').trim() ?? '';
  if (notes === '') throw new Error(`CHANGELOG.md has no notes of ${version}.`);
  return `${notes.replace(/(?<=\S)[ \t]*\n[ \t]*(?![-*#\s])/g, ' ')}\n`;
}
