import { describe, expect, it } from 'vitest';
import { isDateline } from '../../../../../utils/core/article/find/dateline';
import { folded } from '../../../../../utils/core/text/fold';

describe('isDateline', () => {
  it.each([
    ['By Ada Brook in Lower Marl · 21 November 2026, 22.40 · Updated 22 November 2026, 08.15', true],
    ['Publié le 27 octobre 2023 à 15h01 Lecture 1 min', true],
    ['Publié le 12 avril 2015 à 22h23 - Mis à jour le 13 avril 2015 à 12h28', true],
    ['Von Ada Bach · Stand: 03.05.2024, 14:24 Uhr', true],
    ['14 August 2023 10:01', true],
    ['15.04.2026 - 15:48 Uhr · Lesedauer: 2 Min.', true],
    ['Publicado el 7 de mayo de 2026, 20:10', true],
    ['Pubblicato il 15 aprile 2026 alle 18:45', true],
    ['Gepubliceerd: 20 april 2026, 17.30 uur', true],
    ['Updated June 9, 2026, 11:40', true],
    ['2026年4月7日 17時12分 2026-04-07', true],
    ['입력 2026.03.25 11:40', true],
    ['Port Lacey, 23 June 1998', true],
    // A dateline is a moment and nothing else, not a sentence; sums and shares are not dates.
    ['Bids: 12.50 € in 2024, 13.80 € in 2025', false],
    ['Turnout: 48.20 % in 2021, 51.30 % in 2025', false],
    ['Of 1400 boats 12 were lost in 1987, among them the Bright Aurora of Harrow', false],
    ['Published in 1998, the novel sold nine copies.', false],
    ['By '.concat('one skipper and another '.repeat(8), 'in 2026'), false],
    ['By 2030 the city wants every bus to run on batteries, the mayor said on Monday.', false],
    ['Par ailleurs, 12 personnes ont été blessées en 2025, selon la préfecture.', false],
    ['By Ada Brook', false],
    ['The dam was completed in 1968', false],
  ])('%j: %j', (text, expected) => expect(isDateline(text, folded(text))).toBe(expected));
});
