import { expect, it } from 'vitest';
import { isPlainly, plainLanguage } from '../../../../utils/core/text/common-words';

const LANGUAGES = ['en', 'fr', 'de', 'es', 'pt'] as const;
const TEXTS = {
  en: 'The council said on Monday that work on the harbour wall would begin before the winter, and that nobody in the old town has to move while it is built. The mayor said that the plan was the best of three, and that the cost of it has been shared with the county.',
  fr: 'Les élus ont voté lundi les travaux de la digue, qui seront menés avant l’hiver. Une partie des habitants sont inquiets pour les commerces, et pour la circulation dans les rues du centre. Le maire est venu avec les plans, et une réunion est prévue sur cette question.',
  de: 'Der Rat hat am Montag die Arbeiten an der Hafenmauer beschlossen, und die Kosten sind nicht so hoch, wie die Verwaltung gedacht hat. Das ist mit dem Kreis und auch mit den Anwohnern besprochen, die sich auf eine lange Bauzeit einstellen, denn der Winter und das Wetter sind nicht zu planen.',
  es: 'Los concejales votaron el lunes las obras del dique, que empezarán antes del invierno. Una parte de los vecinos teme por las tiendas y por el tráfico en las calles del centro. El alcalde fue con los planos, y una reunión se hará para hablar con los comerciantes según dijo.',
  pt: 'Os vereadores votaram na segunda-feira as obras do dique, que não vão começar em janeiro. Uma parte dos moradores teme pelas lojas e também pelo trânsito das ruas. O prefeito foi ao local com os planos, e são mais caros que os do ano passado, mas não há uma data para uma nova votação.',
};

it.each(LANGUAGES)('knows a text in %s, and takes no other for it', (language) => {
  for (const [other, text] of Object.entries(TEXTS)) expect(isPlainly(language, text), other).toBe(other === language);
});

it('says nothing of a short text, or of a language that it does not know', () => {
  expect(isPlainly('en', 'The cat and the dog')).toBe(false);
  expect(isPlainly('is', TEXTS.en)).toBe(false);
});

it.each(LANGUAGES)('finds that a text is in %s', (language) => {
  expect(plainLanguage(TEXTS[language])).toBe(language);
});

it('takes no Spanish or French for Romanian because of the words that they share', () => {
  const spanish =
    'La reunión de la comisión de la cámara de la provincia terminó de noche. La presidenta de la mesa dio cuenta de la carta de la empresa, de la respuesta de la alcaldía y de la fecha de la próxima visita, de la que nadie quiso hablar en la sala de prensa de la sede.';
  const french =
    'La réunion de la commission de la chambre de la province de la côte prit fin de nuit. La présidente de la séance lut la lettre de la société, la réponse de la mairie, puis la date de la prochaine visite de la délégation de la capitale, dont nul ne voulut parler à la sortie de la salle de presse.';
  expect(plainLanguage(spanish)).not.toBe('ro');
  expect(plainLanguage(french)).not.toBe('ro');
});
