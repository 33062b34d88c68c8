import { expect, it } from 'vitest';
import { withKnownOutlet } from '../../../../../utils/core/coverage/outlets/known-name';

it.each([
  ['https://www.kleinezeitung.at/a', 'Kleinezeitung', 'Kleine Zeitung'],
  ['https://www.liberation.fr/a', 'liberation', 'Libération'],
  ['https://financialpost.com/a', 'financialpost', 'Financial Post'],
  ['https://sport.lemonde.fr/a', 'Le Monde Sport', 'Le Monde'],
  ['https://www.zeit.de/a', 'ZEIT ONLINE', 'Die Zeit'],
  ['https://www.haaretz.co.il/a', 'הארץ', 'הארץ'],
  ['https://www.herald.example/a', 'Tidewater Herald', 'Tidewater Herald'],
  ['nonsense', 'Tidewater Herald', 'Tidewater Herald'],
])('names the outlet of %s, which its page calls %s', (url, outlet, name) => {
  expect(withKnownOutlet({ url, outlet })).toEqual({ url, outlet: name });
});
