import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** The key combination that opens a brief ("Alt+Shift+R"), '' when the reader or another extension took it away. */
export function useShortcut(): string {
  const [shortcut, setShortcut] = useState('');
  useEffect(() => {
    void browser.commands
      .getAll()
      .then((commands) => setShortcut(commands.find(({ name }) => name === '_execute_action')?.shortcut ?? ''));
  }, []);
  return shortcut;
}
