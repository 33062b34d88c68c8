import { describe, expect, it } from 'vitest';
import { withoutBackground } from '../../../../../utils/core/coverage/same-event/background';
import { expectLinear } from '../../../../support/growth';

describe('withoutBackground', () => {
  it.each([
    [
      'A road broke away, two days after the valley was cleared. Nobody was hurt.',
      'A road broke away. Nobody was hurt.',
    ],
    ['Two days after the valley was cleared, a road broke away.', ' a road broke away.'],
    ['Une route s’est effondrée, trois jours après l’évacuation de la vallée.', 'Une route s’est effondrée.'],
    ['Eine Straße brach weg, zwei Tage nach der Räumung. Niemand kam um.', 'Eine Straße brach weg. Niemand kam um.'],
    ['Se hundió una carretera, dos días después de la evacuación.', 'Se hundió una carretera.'],
    ['The dam was built in 1968. Nobody was hurt.', 'The dam was built in 1968. Nobody was hurt.'],
    ['', ''],
  ])('%s', (text, left) => {
    expect(withoutBackground(text)).toBe(left);
  });

  it('takes time in proportion to the text', () => {
    expectLinear(
      (size) => 'two days after , after '.repeat(size) + 'a '.repeat(size),
      (text) => void withoutBackground(text),
      4000,
    );
  });
});
