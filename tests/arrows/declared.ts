/** The names that a source file declares at its top level, read from its syntax tree. */
import { type BindingPattern, parseSync, type Statement } from 'oxc-parser';

type Declared = NonNullable<Extract<Statement, { type: 'ExportNamedDeclaration' }>['declaration']>;

const boundNames = (pattern: BindingPattern): readonly string[] => {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'AssignmentPattern':
      return boundNames(pattern.left);
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) =>
        element === null ? [] : boundNames(element.type === 'RestElement' ? element.argument : element),
      );
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        boundNames(property.type === 'RestElement' ? property.argument : property.value),
      );
  }
};

const declarationNames = (declared: Declared): readonly string[] => {
  if (declared.type === 'VariableDeclaration')
    return declared.declarations.flatMap((each) => boundNames(each.id));
  return 'id' in declared && declared.id?.type === 'Identifier' ? [declared.id.name] : [];
};

const isDeclared = (node: { readonly type: string }): node is Declared =>
  /^((Variable|Function|Class)Declaration|TS\w+Declaration)$/.test(node.type);

const declarationIn = (statement: Statement): readonly Declared[] => {
  const inside =
    statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration'
      ? statement.declaration
      : statement;
  return inside !== null && isDeclared(inside) ? [inside] : [];
};

/** Const, let, function, class, interface, type and enum, destructured ones too; a name once, however often overloaded. */
export const declaredNames = (file: string, text: string): readonly string[] => [
  ...new Set(parseSync(file, text).program.body.flatMap(declarationIn).flatMap(declarationNames)),
];

/** A name, and the files that declare it. */
export type Repeated = readonly [name: string, files: readonly string[]];

/** Names that are a pattern: one in each function, one for each component. */
const patterns = new Set(['handler', 'newHandler', 'Props']);

/** Which names stand in more than one file, the most frequent first, and the share of all declarations that is theirs. */
export const repeatedNames = (
  namesOf: ReadonlyMap<string, readonly string[]>,
): { readonly share: number; readonly repeated: readonly Repeated[] } => {
  const filesOf = Map.groupBy(
    [...namesOf].flatMap(([file, names]) => names.map((name) => ({ file, name }))),
    (each) => each.name,
  );
  const repeated = [...filesOf]
    .filter(([name, all]) => all.length > 1 && !patterns.has(name))
    .map(([name, all]): Repeated => [name, all.map((each) => each.file)])
    .sort((a, b) => b[1].length - a[1].length);
  const count = (lists: Iterable<readonly unknown[]>) =>
    [...lists].reduce((sum, list) => sum + list.length, 0);
  return { share: count(repeated.map(([, files]) => files)) / count(namesOf.values()), repeated };
};
