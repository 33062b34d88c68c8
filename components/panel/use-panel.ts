import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { connectPanel, type PanelConnection } from '../../utils/messages/connect';
import type { PanelRequest, PanelView } from '../../utils/messages/port';
import { afterLoss, afterMessage } from './view';

/** The view of this panel's window, kept up to date, and a way to ask for things. `view` is null until the first word. */
export function usePanel(): { view: PanelView | null; ask(request: PanelRequest): void } {
  const [view, setView] = useState<PanelView | null>(null);
  const connection = useRef<PanelConnection | null>(null);

  useEffect(() => {
    let gone = false;
    void browser.windows.getCurrent().then(({ id }) => {
      if (gone || id === undefined) return;
      connection.current = connectPanel(
        id,
        (message) => setView((now) => afterMessage(now, message)),
        () => setView((now) => afterLoss(now, Date.now())),
      );
    });
    return () => {
      gone = true;
      connection.current?.close();
    };
  }, []);

  return { view, ask: (request) => connection.current?.ask(request) };
}
