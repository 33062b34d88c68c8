import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { isTyping } from '../shared/is-typing';

interface Wishes {
  /** The reader has not switched them off. */
  on: boolean;
  page: RefObject<HTMLElement | null>;
  onHelp(): void;
}

/** The buttons and links of a story that keys press, by the name of their action. */
const ACTS: Readonly<Record<string, string>> = {
  o: 'open',
  v: 'original',
  s: 'save',
  f: 'follow',
  h: 'hide',
  m: 'read',
};
/** Places that g and a letter lead to. */
const PLACES: Readonly<Record<string, string>> = {
  t: '/edition.html#today',
  f: '/edition.html#following',
  l: '/library.html',
};

/** The keys of the edition: j k to go on and back, a letter for each action of a story, g and a letter for a place. */
export function useEditionKeys({ on, page, onHelp }: Wishes): void {
  useEffect(() => {
    if (!on) return;
    let goes = false;
    const shown = () =>
      [...(page.current?.querySelectorAll<HTMLElement>('article[data-story]') ?? [])].filter((one) => isShown(one));
    const move = (by: number) => {
      const all = shown();
      const now = all.findIndex((story) => story.contains(document.activeElement));
      const story = all[Math.max(0, Math.min(all.length - 1, now + by))];
      story?.querySelector<HTMLElement>('[data-role="headline"]')?.focus();
    };
    const press = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      const { key } = event;
      const place = goes && Object.hasOwn(PLACES, key) ? PLACES[key] : undefined;
      goes = key === 'g' && !goes;
      const story = document.activeElement?.closest('article[data-story]');
      const act = Object.hasOwn(ACTS, key) ? ACTS[key] : undefined;
      const button = act ? story?.querySelector<HTMLElement>(`[data-action="${act}"]`) : null;
      if (place) location.assign(place);
      else if (key === 'j') move(1);
      else if (key === 'k') move(-1);
      else if (key === '/') location.assign('/library.html');
      else if (key === '?') onHelp();
      else if (button) button.click();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [on, page, onHelp]);
}

/** False for a story in a list that is closed. */
const isShown = (story: HTMLElement): boolean => story.closest('details:not([open])') === null;
