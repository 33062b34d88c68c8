/** A square, symmetric table of numbers between the items of a pool. */
export class Matrix {
  readonly size: number;
  private readonly cells: Float32Array;

  /** All zero. */
  constructor(size: number) {
    this.size = size;
    this.cells = new Float32Array(size * size);
  }

  /** The number between items `i` and `j`; 0 outside the table. */
  at(i: number, j: number): number {
    return this.cells[i * this.size + j] ?? 0;
  }

  /** Sets it both ways. */
  set(i: number, j: number, value: number): void {
    this.cells[i * this.size + j] = value;
    this.cells[j * this.size + i] = value;
  }

  /** Adds to the number at (`i`, `j`) alone, not to that at (`j`, `i`). */
  add(i: number, j: number, value: number): void {
    const cell = i * this.size + j;
    this.cells[cell] = (this.cells[cell] ?? 0) + value;
  }

  /** Row `i`, as a view: writing to it writes to the table. */
  row(i: number): Float32Array {
    return this.cells.subarray(i * this.size, (i + 1) * this.size);
  }

  copy(): Matrix {
    const copy = new Matrix(this.size);
    copy.cells.set(this.cells);
    return copy;
  }
}
