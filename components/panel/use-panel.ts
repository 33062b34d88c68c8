import { useLayoutEffect, useState } from 'preact/hooks';
import type { PanelView } from '../../utils/platform/messages/port';
import type { PanelStore } from './panel-store';

/** Returns the panel's view, and renders again when it changes. */
export function usePanel(store: PanelStore): PanelView | null {
  const [view, setView] = useState(store.view());
  useLayoutEffect(() => {
    setView(store.view());
    return store.subscribe(() => setView(store.view()));
  }, [store]);
  return view;
}
