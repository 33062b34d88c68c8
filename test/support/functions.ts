import { type ESTree, parseSync, Visitor } from 'vite';

/** A function in a file, or a function type. */
export interface FoundFunction {
  /**
   * The name it is declared, assigned or typed by; null for a function that is only passed as an argument, whose
   * parameters the callee decides.
   */
  name: string | null;
  /** Its first line, counted from 1. */
  line: number;
  /** Lines from the first to the last. */
  lines: number;
  /** Positional parameters. */
  parameters: number;
  /** Positional parameters of type boolean, as written in the source. */
  flags: string[];
}

type Signature =
  | ESTree.Function
  | ESTree.ArrowFunctionExpression
  | ESTree.TSMethodSignature
  | ESTree.TSFunctionType
  | ESTree.TSCallSignatureDeclaration;

/** Finds every function and every function type in a TypeScript file. Throws on a file that does not parse. */
export function functionsIn(file: string, text: string): FoundFunction[] {
  const { program, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const names = new Map<ESTree.Node, string>();
  const name = (node: ESTree.Node | null, key: ESTree.Node) => node && names.set(node, text.slice(key.start, key.end));
  const lineOf = (at: number) => text.slice(0, at).split('\n').length;
  const found: FoundFunction[] = [];

  function see(node: Signature, own: ESTree.Node | null = null): void {
    found.push({
      name: own ? text.slice(own.start, own.end) : (names.get(node) ?? null),
      line: lineOf(node.start),
      lines: lineOf(node.end) - lineOf(node.start) + 1,
      parameters: node.params.length,
      flags: node.params.filter(isFlag).map(({ start, end }) => text.slice(start, end)),
    });
  }

  new Visitor({
    // The declaration contains its function, so it is visited first.
    VariableDeclarator: ({ id, init }) => name(init, id.type === 'Identifier' ? nameOnly(id) : id),
    Property: ({ key, value }) => name(value, key),
    PropertyDefinition: ({ key, value }) => name(value, key),
    MethodDefinition: ({ key, value }) => name(value, key),
    AssignmentExpression: ({ left, right }) => name(right, left),
    TSTypeAliasDeclaration: ({ id, typeAnnotation }) => name(typeAnnotation, id),
    TSPropertySignature: ({ key, typeAnnotation }) => name(typeAnnotation?.typeAnnotation ?? null, key),
    FunctionDeclaration: (node) => see(node, node.id),
    FunctionExpression: (node) => see(node, node.id),
    ArrowFunctionExpression: (node) => see(node),
    TSMethodSignature: (node) => see(node, node.key),
    TSFunctionType: (node) => see(node),
    TSCallSignatureDeclaration: (node) => see(node),
  }).visit(program);
  return found;
}

/** The identifier without the type annotation that follows it. */
function nameOnly({ start, name }: ESTree.BindingIdentifier): ESTree.Node {
  return { type: 'Identifier', name, start, end: start + name.length };
}

function isFlag(parameter: ESTree.ParamPattern): boolean {
  if (parameter.type === 'AssignmentPattern')
    return isBoolean(parameter.left.typeAnnotation?.typeAnnotation) || isTruthValue(parameter.right);
  return parameter.type === 'Identifier' && isBoolean(parameter.typeAnnotation?.typeAnnotation);
}

function isBoolean(type: ESTree.TSType | undefined): boolean {
  if (type?.type === 'TSUnionType') return type.types.some(isBoolean);
  return type?.type === 'TSBooleanKeyword' || (type?.type === 'TSLiteralType' && isTruthValue(type.literal));
}

const isTruthValue = (node: ESTree.Node) => node.type === 'Literal' && typeof node.value === 'boolean';
