/** Match patterns of all pages and services; a reader may allow them later, and install asks for none. */
export const EVERY_SITE = ['https://*/*', 'http://*/*'];
