/**
 * Beginnings of short lines that belong to the page and not to the story, or only announce what the article does, by
 * language; as written, in lower case.
 */
export const PROMOTION: Readonly<Record<string, string>> = {
  en:
    'read (?:more|also|next|the full)|also read|related:|see also|more on this|' +
    'watch(?: more| also)?:|watch the video|listen (?:to|now)|click here|sign up (?:to|for|here)|' +
    'subscribe (?:to|now|here)|follow us|share this|advertisement$|photo(?:graph)?s?(?: by|:)|' +
    'image(?: credit)?:|getty images|©|all rights reserved|copyright (?:©|\\d)|' +
    'this article (?:was|is) (?:originally|first|for|available|reserved)|download (?:the|our) app|' +
    'you can (?:also )?(?:find|read|watch|follow|listen)|follow along|' +
    'help us (?:build|improve|keep|grow)|newsletter\\s?:|' +
    "here(?:['’]s| is) (?:what|how|why|everything|all)\\b|(?:everything|all|what) you (?:need|should|have) to know|" +
    'we (?:explain|break down|take a look)|find out (?:more|how|what|why)|(?:keep|continue) reading|scroll down',
  fr:
    'nous (?:relayons|publions|reproduisons)|à lire|a lire|lire (?:aussi|également|la suite)|' +
    'voir aussi|à voir|regardez|écoutez|abonnez|inscrivez|cliquez|suivez-nous|partagez? (?:sur|cet)|' +
    'publicité$|crédits?(?: photos?)?\\s?:|cet article (?:est|a été) (?:réservé|publié|initialement)|' +
    'on (?:vous )?(?:explique|dit tout|répond|fait le point|décrypte)|nous (?:vous expliquons|faisons le point)|' +
    "(?:voici )?tout (?:savoir|ce qu['’]il faut savoir)|voici ce qu['’]|(?:explications|décryptage|récit)\\s?\\.?$|" +
    'découvrez|retrouvez|le point sur',
  de:
    'lesen sie|wir (?:erklären|verraten|beantworten|klären)|erfahren sie|' +
    'hier (?:erfahren|finden|lesen) sie|hier (?:gibt es|sind) (?:die|alle)|alles,? was (?:sie|man|du)|' +
    'die wichtigsten (?:infos|informationen|fragen|fakten|antworten)|alle (?:infos|informationen|details)\\b|' +
    'ein überblick\\.?$|(?:das|was) (?:müssen )?(?:sie|man) (?:jetzt |dazu )?(?:wissen|beachten)',
  es:
    'lea (?:también|además)|lee también|(?:aquí |así )?(?:te|le|os|se) lo? ?(?:contamos|explicamos)|' +
    '(?:aquí |así )?(?:te|le|os) (?:contamos|explicamos)|todo lo que (?:debes?|tienes que|hay que|necesitas) saber|' +
    'esto es (?:todo )?lo que (?:sabemos|se sabe|debes)|(?:descubre|conoce|consulta|mira) (?:aquí|cómo|cuál|qué|los|las|el|la)\\b|' +
    'sigue (?:aquí|en directo|leyendo)',
  it: 'leggi anche',
  pt: 'leia (?:também|mais)',
  nl: 'lees ook',
};
