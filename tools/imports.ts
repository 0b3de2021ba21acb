import { parse } from 'svelte/compiler';
import ts from 'typescript';

/** One import of a file. */
export interface Import {
  specifier: string;
  /** The names that are imported, where they are listed. */
  names: readonly string[];
}

/**
 * All imports of a TypeScript file or a Svelte component: of values and of types, by `import`,
 * `export … from` and `import()`.
 */
export function importsOf(path: string, code: string): Import[] {
  return path.endsWith('.svelte') ? importsOfComponent(code) : importsOfScript(code);
}

function importsOfScript(code: string): Import[] {
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, names: readonly string[] = []) => {
    if (specifier && ts.isStringLiteralLike(specifier)) {
      imports.push({ specifier: specifier.text, names });
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings;
      const listed = bindings && ts.isNamedImports(bindings) ? bindings.elements : [];
      add(
        node.moduleSpecifier,
        listed.map(({ name, propertyName }) => (propertyName ?? name).text),
      );
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0]);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.ts', code, ts.ScriptTarget.Latest));
  return imports;
}

/** A component's imports: in its scripts, and in the expressions of its markup. */
function importsOfComponent(code: string): Import[] {
  const { module, instance, fragment } = parse(code, { modern: true });
  const scripts = [module, instance].flatMap((script) => {
    const { start, end } = (script?.content ?? { start: 0, end: 0 }) as {
      start: number;
      end: number;
    };
    return importsOfScript(code.slice(start, end));
  });
  const inMarkup: Import[] = [];
  JSON.stringify(fragment, (_, node: unknown) => {
    if (isImportExpression(node)) inMarkup.push({ specifier: node.source.value, names: [] });
    return node;
  });
  return [...scripts, ...inMarkup];
}

function isImportExpression(node: unknown): node is { source: { value: string } } {
  return (
    typeof node === 'object' && node !== null && 'type' in node && node.type === 'ImportExpression'
  );
}
