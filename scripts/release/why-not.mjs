import { notesToRelease } from '../lib/changelog.mjs';

/**
 * One sentence on why this cannot be released as it stands, or null.
 * @param {object} state
 * @param {string} state.version of package.json
 * @param {string | null} state.status `git status --porcelain`, or null where this is no Git repository
 * @param {string | null} state.tag the version's tag, where there is one
 * @param {string} state.changelog
 * @returns {string | null}
 */
export function whyNot({ version, status, tag, changelog }) {
  if (status === null) return 'A release is made from a clone with Git, so that its commit is known; this is none.';
  const changed = status.split('\n').filter(Boolean);
  if (changed.length > 0) {
    const [first = ''] = changed;
    const others = changed.length > 1 ? ` and ${changed.length - 1} more` : '';
    return `A release is made of a commit: commit, move away or undo first what is changed (${first.slice(2).trim()}${others}).`;
  }
  if (tag) return `The tag ${tag} exists: give the next version its number (npm version NUMBER --no-git-tag-version).`;
  try {
    notesToRelease(changelog, version);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
