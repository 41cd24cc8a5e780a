import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

// Only tests import this file: it reads the sources themselves.
const lib = path.resolve(import.meta.dirname, '..')

const isExported = (statement: ts.Statement) =>
  ts.canHaveModifiers(statement) &&
  ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true

function functionsOf(statement: ts.Statement): [string, ts.SignatureDeclaration][] {
  if (ts.isFunctionDeclaration(statement)) return statement.name ? [[statement.name.text, statement]] : []
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
    let made = initializer
    while (made && ts.isCallExpression(made)) made = made.arguments[0]
    const found: [string, ts.SignatureDeclaration][] =
      made && (ts.isArrowFunction(made) || ts.isFunctionExpression(made)) ? [[name.getText(), made]] : []
    return found
  })
}

/** Names of all exported functions of `lib` that work for a merchant, as their parameters say. */
export function everyMerchantFunction(): string[] {
  const files = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.ts$/.test(file) && !/(?:^|\/)test-|\.test\.ts$|generated/.test(file),
  )
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(path.join(lib, file), 'utf8'), ts.ScriptTarget.Latest, true)
    return source.statements
      .filter(isExported)
      .flatMap(functionsOf)
      .filter(([, { parameters }]) => parameters.some(({ type }) => type?.getText() === 'MerchantActor'))
      .map(([name]) => name)
  })
}
