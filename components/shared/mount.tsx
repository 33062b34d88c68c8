import { type ComponentType, render } from 'preact';
import type { MessageKey } from '../../utils/core/shown/i18n';
import { i18n } from '../../utils/platform/i18n/browser';
import { I18nProvider } from './i18n';
import './theme.css';

/** Renders a page of ours; its `lang` is the language of its words. */
export function mount(Page: ComponentType, title: MessageKey): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  document.documentElement.lang = i18n.lang;
  document.title = i18n.t(title);
  render(
    <I18nProvider value={i18n}>
      <Page />
    </I18nProvider>,
    root,
  );
}
