import type { LangCode } from './lang-tag';

/** The languages that the panel speaks: those of `public/_locales/`. */
export const PANEL_LANGUAGES: readonly LangCode[] = ['en', 'fr', 'de', 'es'];
