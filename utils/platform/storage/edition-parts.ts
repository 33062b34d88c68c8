import type { EditionPart } from '../../core/library/backup/format';
import { ruleId } from '../../core/stories/edition/hide';
import { type EditionStore, kinds } from './editions';

/** Editions, rules on what is hidden and saved stories as they are stored, for a backup. */
export async function editionParts(store: EditionStore): Promise<EditionPart[]> {
  const editions = await Promise.all((await store.days()).map((day) => store.edition(day)));
  return [
    ...editions.flatMap((one) => (one ? [{ kind: 'editions' as const, stored: kinds.editions.write(one) }] : [])),
    ...(await store.rules()).map((one) => ({ kind: 'rules' as const, stored: kinds.rules.write(one) })),
    ...(await store.saved()).map((one) => ({ kind: 'saved' as const, stored: kinds.saved.write(one) })),
  ];
}

/**
 * Makes a function that adds one of a backup: false where it is here already, and stays as it is; null where it cannot
 * be read.
 */
export function addsParts(store: EditionStore): (part: EditionPart) => Promise<boolean | null> {
  return async ({ kind, stored }) => {
    if (kind === 'editions') {
      const edition = kinds.editions.read(stored);
      if (edition === null) return null;
      if ((await store.days()).includes(edition.day)) return false;
      await store.keep(edition);
      return true;
    }
    if (kind === 'rules') {
      const rule = kinds.rules.read(stored);
      if (rule === null) return null;
      if ((await store.rules()).some((one) => ruleId(one) === ruleId(rule))) return false;
      await store.hide(rule);
      return true;
    }
    const saved = kinds.saved.read(stored);
    if (saved === null) return null;
    if ((await store.saved()).some(({ id }) => id === saved.id)) return false;
    await store.save(saved);
    return true;
  };
}
