import { type Constant, type Moves, movesText } from './constants.ts';

/** A constant with its effect, measured on a day (YYYY-MM-DD). Null where it is too small to be halved. */
export interface MeasuredConstant extends Constant {
  date: string;
  halved: (Moves & { value: number }) | null;
  doubled: (Moves & { value: number }) | null;
}

const INTRO = `# Constants that were measured

Weights and thresholds that were chosen by measurement stand in one table a part, \`utils/core/constants/PART.ts\`, each
with its value and its unit. This page shows the effect of each: it is halved and doubled alone, and the benches of the
part run on development data. Numbers are points of a hundred: first the mean move over all sets, then the largest move
of one set. A mean that hardly moves between the half and the double says that the value is no fine tuning; one that
falls on both sides, that it is worth keeping. The sets are those that \`test/bench/constants.ts\` names.

Written by \`npm run bench -- constants --data DIR --out DIR --save\`.
`;

/** The page on the constants: a table a part. */
export function constantsPage(all: readonly MeasuredConstant[]): string {
  const parts = [...Map.groupBy(all, ({ part }) => part)].map(([part, rows]) => {
    const lines = rows.map(
      ({ name, value, unit, halved, doubled }) =>
        `| \`${name}\` | ${value} | ${unit} | ${effect(halved)} | ${effect(doubled)} |`,
    );
    const head = '| constant | value | unit | halved | doubled |\n|---|---|---|---|---|';
    return `\n## ${part}\n\n${head}\n${lines.join('\n')}\n`;
  });
  return `${INTRO}${parts.join('')}`;
}

function effect(moves: (Moves & { value: number }) | null): string {
  return moves ? `${moves.value}: ${movesText(moves)}` : '–';
}
