import { describe, expect, it } from 'vitest';
import { isDateline } from '../../../utils/article/dateline';
import { folded } from '../../../utils/article/plain';

describe('isDateline', () => {
  it.each([
    ['By Ada Brook in Lower Marl · 21 November 2026, 22.40 · Updated 22 November 2026, 08.15', true],
    ['Publié le 27 octobre 2023 à 15h01 Lecture 1 min', true],
    ['Publié le 12 avril 2015 à 22h23 - Mis à jour le 13 avril 2015 à 12h28', true],
    ['Von Ada Bach · Stand: 03.05.2024, 14:24 Uhr', true],
    ['By 2030 the city wants every bus to run on batteries, the mayor said on Monday.', false],
    ['Par ailleurs, 12 personnes ont été blessées en 2025, selon la préfecture.', false],
    ['By Ada Brook', false],
    ['The dam was completed in 1968', false],
  ])('%j: %j', (text, expected) => expect(isDateline(text, folded(text))).toBe(expected));
});
