import { anArticle } from '../../../support/run';

/** An article of these paragraphs. */
export const storyOf = (texts: readonly string[], lang: 'en' | 'fr' | 'de' | 'es' = 'en') =>
  anArticle({ lang, passages: texts.map((text, i) => ({ n: i + 1, text, kind: 'paragraph' as const })) });

export const DAM = [
  'The dam at Tarrow was closed on Monday after an inspection. Engineers found 12 cracks in the wall near the left abutment.',
  'It holds 31 million cubic metres of water and was built in 1962, the operator Halvren Energy said.',
  'The mayor of Marrick, Ilse Brandvold, wants an inquiry by the end of the year. She has asked the government for 4,200 euros for each household.',
  'Farmers in the valley have lost a third of the harvest since the spring. Most of them are insured with Nordkasse.',
  'The regional court in Osterby will hear the case in May. Lawyer Pernille Dahl represents 340 families.',
  'Halvren Energy is owned by a pension fund from Toronto. Its shares fell by 8 percent on Tuesday.',
];
