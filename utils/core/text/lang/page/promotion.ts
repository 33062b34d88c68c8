/** Beginnings of short lines that belong to the page and not to the story, by language; as written, in lower case. */
export const PROMOTION: Readonly<Record<string, string>> = {
  en:
    'read (?:more|also|next|the full)|also read|related:|see also|more on this|' +
    'watch(?: more| also)?:|watch the video|listen (?:to|now)|click here|sign up (?:to|for|here)|' +
    'subscribe (?:to|now|here)|follow us|share this|advertisement$|photo(?:graph)?s?(?: by|:)|' +
    'image(?: credit)?:|getty images|©|all rights reserved|copyright (?:©|\\d)|' +
    'this article (?:was|is) (?:originally|first|for|available|reserved)|download (?:the|our) app|' +
    'you can (?:also )?(?:find|read|watch|follow|listen)|follow along|' +
    'help us (?:build|improve|keep|grow)|newsletter\\s?:',
  fr:
    'nous (?:relayons|publions|reproduisons)|à lire|a lire|lire (?:aussi|également|la suite)|' +
    'voir aussi|à voir|regardez|écoutez|abonnez|inscrivez|cliquez|suivez-nous|partagez? (?:sur|cet)|' +
    'publicité$|crédits?(?: photos?)?\\s?:|cet article (?:est|a été) (?:réservé|publié|initialement)',
  de: 'lesen sie',
  es: 'lea (?:también|además)|lee también',
  it: 'leggi anche',
  pt: 'leia (?:também|mais)',
  nl: 'lees ook',
};
