/**
 * The versions that a changelog has notes for, the newest first.
 * @param {string} changelog
 * @returns {string[]}
 */
export function versionsIn(changelog) {
  return [...changelog.matchAll(/^## (\S+)/gm)].map(([, version = '']) => version);
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
