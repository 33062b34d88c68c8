/** The indices between two others at which a run of numbers begins, after Knuth, Morris and Pratt: time is linear. */
export function* runsOf(wanted: readonly number[], words: Int32Array, [from, to]: [number, number]): Generator<number> {
  const borders = bordersOf(wanted);
  let matched = 0;
  for (let i = from; i < to; i++) {
    while (matched > 0 && words[i] !== wanted[matched]) matched = borders[matched - 1] ?? 0;
    if (words[i] === wanted[matched]) matched++;
    if (matched < wanted.length) continue;
    yield i - matched + 1;
    matched = borders[matched - 1] ?? 0;
  }
}

/** For each beginning of a run, the length of the longest shorter one that it ends with. */
function bordersOf(run: readonly number[]): Int32Array {
  const borders = new Int32Array(run.length);
  let length = 0;
  for (let i = 1; i < run.length; i++) {
    while (length > 0 && run[i] !== run[length]) length = borders[length - 1] ?? 0;
    if (run[i] === run[length]) length++;
    borders[i] = length;
  }
  return borders;
}
