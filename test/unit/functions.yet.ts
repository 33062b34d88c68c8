/** Functions that are still to be mended. Each rule's list only shrinks. */
export const YET: Record<'long' | 'many' | 'flags', string[]> = {
  long: [
    'components/speech/SpeechBar.tsx SpeechBar',
    'utils/background/tasks/coverage.ts createCoverageTasks',
    'utils/platform/speech/player.ts createPlayer',
  ],
  many: [

  ],
  flags: [
    'components/coverage/use-coverage.ts pin',
    'components/settings/PagesSection.tsx answered',
    'components/settings/PagesSection.tsx switchDetection',
    'components/settings/coverage/CoverageSection.tsx answered',
    'components/settings/coverage/CoverageSection.tsx switchReading',
    'components/settings/coverage/FinderRow.tsx toggle',
    'components/settings/parts.tsx onChange',
  ],
};
