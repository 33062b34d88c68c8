import browser from 'webextension-polyfill';
import { createI18n } from './create';

/** The interface's words in the browser's language, from `_locales`. */
export const i18n = createI18n((key, values) => browser.i18n.getMessage(key, values));
