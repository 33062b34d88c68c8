import { useEffect, useState } from 'preact/hooks';
import { isTyping } from '../shared/is-typing';

/**
 * Calls `go` when the reader types "/" outside a field; not while `on` is false. Returns true until the field that it
 * leads to has the focus, which `onThere` tells.
 */
export function useSlash({ on, go }: { on: boolean; go(): void }): { goToField: boolean; onThere(): void } {
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event)) return;
      event.preventDefault();
      go();
      setWanted(true);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
  return { goToField: wanted, onThere: () => setWanted(false) };
}
