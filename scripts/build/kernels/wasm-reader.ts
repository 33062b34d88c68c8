/**
 * Reads numbers and lists from the bytes of a WebAssembly module, front to back. Throws an Error where the bytes end
 * too early.
 */
export class WasmReader {
  at = 0;
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get more(): boolean {
    return this.at < this.bytes.length;
  }

  /** Reads an unsigned LEB128 number; one of more than 53 bits loses precision. */
  number(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const [byte = 0] = this.take(1);
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  }

  take(length: number): Uint8Array {
    const start = this.at;
    this.at += length;
    if (this.at > this.bytes.length) throw new Error('A WebAssembly module ends early');
    return this.bytes.subarray(start, this.at);
  }

  text(): string {
    return new TextDecoder().decode(this.take(this.number()));
  }

  /** Reads a vector: a count, then that many items. */
  list<T>(one: () => T): T[] {
    return Array.from({ length: this.number() }, one);
  }
}

/** Encodes an unsigned number as LEB128. */
export function leb(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...leb(Math.floor(value / 128))];
}
