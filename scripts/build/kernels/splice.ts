import { leb, WasmReader } from './wasm-reader';

/** Ids of the sections of a module that we look at, and of a part of the section of names. */
const CUSTOM = 0;
const TYPES = 1;
const IMPORTS = 2;
const FUNCTIONS = 3;
const CODE = 10;
const FUNCTION_NAMES = 1;

const FUNCTION = 0x60;
const [IMPORTED_FUNCTION, IMPORTED_TABLE, IMPORTED_MEMORY, IMPORTED_GLOBAL] = [0, 1, 2, 3];
const HEADER_BYTES = 8;

interface Section {
  id: number;
  /** Offset of the section's id; `bytes` are the section's contents. */
  start: number;
  bytes: Uint8Array;
}

function sections(module: Uint8Array): Section[] {
  const reader = new WasmReader(module);
  reader.take(HEADER_BYTES);
  const all: Section[] = [];
  while (reader.more) {
    const start = reader.at;
    const [id = 0] = reader.take(1);
    all.push({ id, start, bytes: reader.take(reader.number()) });
  }
  return all;
}

function sectionOf(all: readonly Section[], id: number): WasmReader {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`A WebAssembly module has no section ${id}`);
  return new WasmReader(found.bytes);
}

/** Skips the smallest and the largest size of a memory or table. */
function skipLimits(reader: WasmReader): void {
  const hasMost = (reader.number() & 1) === 1;
  reader.number();
  if (hasMost) reader.number();
}

function importedFunctions(reader: WasmReader): number {
  const kinds = reader.list(() => {
    reader.text();
    reader.text();
    const [kind = 0] = reader.take(1);
    if (kind === IMPORTED_FUNCTION) reader.number();
    else if (kind === IMPORTED_GLOBAL) reader.take(2);
    else {
      // The byte for the kind of a table or tag.
      if (kind !== IMPORTED_MEMORY) reader.take(1);
      if (kind === IMPORTED_TABLE || kind === IMPORTED_MEMORY) skipLimits(reader);
      else reader.number();
    }
    return kind;
  });
  return kinds.filter((kind) => kind === IMPORTED_FUNCTION).length;
}

function types(reader: WasmReader): string[] {
  return reader.list(() => {
    const [form = 0] = reader.take(1);
    if (form !== FUNCTION) throw new Error('A WebAssembly module has types that are not known here');
    const values = () => [...reader.take(reader.number())].join();
    return `${values()}->${values()}`;
  });
}

function functionNames(all: readonly Section[]): Map<string, number> {
  for (const { id, bytes } of all) {
    const reader = new WasmReader(bytes);
    if (id !== CUSTOM || reader.text() !== 'name') continue;
    while (reader.more) {
      const [part] = reader.take(1);
      const names = new WasmReader(reader.take(reader.number()));
      if (part !== FUNCTION_NAMES) continue;
      const pairs = names.list((): [number, string] => [names.number(), names.text()]);
      return new Map(pairs.map(([index, name]) => [name, index]));
    }
  }
  throw new Error('A WebAssembly module does not name its functions');
}

interface Functions {
  bodies: Uint8Array[];
  /** The types of parameters and results of each function. */
  signatures: string[];
}

function functions(all: readonly Section[]): Functions {
  const known = types(sectionOf(all, TYPES));
  const indices = sectionOf(all, FUNCTIONS);
  const code = sectionOf(all, CODE);
  return {
    signatures: indices.list(() => known[indices.number()] ?? ''),
    bodies: code.list(() => code.take(code.number())),
  };
}

/**
 * Replaces the bodies of a module's named functions: each new body is taken from a module of one function that uses
 * nothing but its parameters and the first memory. Throws an Error where a name is missing or its function has another
 * signature.
 */
export function splice(module: Uint8Array, replacements: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const all = sections(module);
  const names = functionNames(all);
  const imported = importedFunctions(sectionOf(all, IMPORTS));
  const { bodies, signatures } = functions(all);
  for (const [name, replacement] of replacements) {
    const index = (names.get(name) ?? Number.NaN) - imported;
    const own = functions(sections(replacement));
    if (signatures[index] === undefined || signatures[index] !== own.signatures[0])
      throw new Error(`llama.cpp has no function ${name} of this kind any more`);
    bodies[index] = own.bodies[0] ?? new Uint8Array();
  }
  const code = Buffer.concat([
    Buffer.from(leb(bodies.length)),
    ...bodies.flatMap((body) => [Buffer.from(leb(body.length)), body]),
  ]);
  return Buffer.concat([
    module.subarray(0, HEADER_BYTES),
    ...all.flatMap(({ id, bytes }) => {
      const contents = id === CODE ? code : bytes;
      return [Buffer.from([id, ...leb(contents.length)]), contents];
    }),
  ]);
}
