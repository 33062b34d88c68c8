import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { LibraryRow } from '../../utils/core/library/types';
import { linkTarget } from '../../utils/core/text/link-target';
import { isTyping } from '../shared/is-typing';

interface Wishes {
  /** The reader has not switched them off. */
  on: boolean;
  list: RefObject<HTMLElement | null>;
  rows: readonly LibraryRow[];
  onSave(row: LibraryRow): void;
  onHelp(): void;
}

/** The keys of the list: j k to go on and back, o to open, v for the article, s to save, / to search, ? for help. */
export function usePageKeys({ on, list, rows, onSave, onHelp }: Wishes): void {
  useEffect(() => {
    if (!on) return;
    const links = () => [...(list.current?.querySelectorAll<HTMLElement>('.library-row h3 a') ?? [])];
    const move = (by: number) => {
      const all = links();
      const now = all.findIndex((link) => link.closest('.library-row')?.contains(document.activeElement));
      all[Math.max(0, Math.min(all.length - 1, now + by))]?.focus();
    };
    const here = () => {
      const key = document.activeElement?.closest<HTMLElement>('.library-row')?.dataset.key;
      return rows.find((row) => row.key === key);
    };
    const press = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      const row = here();
      const acts: Record<string, () => void> = {
        j: () => move(1),
        k: () => move(-1),
        '/': () => document.querySelector<HTMLElement>('[data-role="search"]')?.focus(),
        '?': onHelp,
        ...(row && {
          o: () =>
            links()
              .find((link) => link.closest('.library-row')?.contains(document.activeElement))
              ?.click(),
          s: () => onSave(row),
          v: () => openArticle(row.url),
        }),
      };
      const act = Object.hasOwn(acts, event.key) ? acts[event.key] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [on, list, rows, onSave, onHelp]);
}

/** Opens an article in a tab of its own; only web addresses are opened. */
export function openArticle(url: string): void {
  const target = linkTarget(url);
  if (target) window.open(target, '_blank', 'noreferrer');
}
