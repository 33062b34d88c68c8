import browser from 'webextension-polyfill';
import { type LangTag, langTag } from '../../core/text/lang-tag';

/** The browser's own language. */
export function browserLang(): LangTag {
  return langTag(browser.i18n.getUILanguage()) ?? 'en';
}
