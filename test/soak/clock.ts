const DAY_MS = 86_400_000;

/** An expression that sets the clock of a script's world so many days ahead; 0 sets it right again. */
export function moveClock(days: number): string {
  return `(() => {
    const Real = globalThis.RealDate ?? Date;
    globalThis.RealDate = Real;
    const ahead = ${days * DAY_MS};
    globalThis.Date = ahead === 0 ? Real : class Date extends Real {
      constructor(...given) {
        if (given.length === 0) super(Real.now() + ahead);
        else super(...given);
      }
      static now() { return Real.now() + ahead; }
    };
  })()`;
}
