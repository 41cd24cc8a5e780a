import ts from 'typescript'

/**
 * Turns the source of a module into one that holds all its mutants: each place where a check could be left out or turned round asks
 * `__mutant(number)` whether this is the one that is on. Only what runs inside functions is changed; types are left alone.
 * @returns {{ text: string, mutants: { id: number, line: number, what: string }[] }}
 */
export function instrument(file, source, firstId) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)
  const mutants = []

  const add = (node, what) => {
    const id = firstId + mutants.length
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
    mutants.push({ id, line: line + 1, what: `${what}: ${node.getText().replace(/\s+/g, ' ').slice(0, 90)}` })
    return `__mutant(${id})`
  }

  /** The text of a node, its children rewritten. */
  function inside(node, isLive) {
    let text = ''
    let at = node.getFullStart()
    ts.forEachChild(node, (child) => {
      text += source.slice(at, child.getFullStart()) + write(child, isLive)
      at = child.getEnd()
    })
    return text + source.slice(at, node.getEnd())
  }

  const lead = (node) => source.slice(node.getFullStart(), node.getStart())

  function write(node, wasLive) {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
      return source.slice(node.getFullStart(), node.getEnd())
    const isLive = wasLive || ts.isFunctionLike(node)
    const plain = inside(node, isLive)
    if (!wasLive) return plain
    const body = plain.slice(lead(node).length)
    if (isRemovable(node)) return `${lead(node)}{ if (!${add(node, 'removed')}) { ${body} } }`
    if (!ts.isExpression(node)) return plain
    const changed = changedExpression(node, body, isLive)
    return changed ? `${lead(node)}(${changed})` : plain
  }

  function changedExpression(node, body, isLive) {
    const boundary = ts.isBinaryExpression(node) ? boundaries[node.operatorToken.kind] : undefined
    if (isCondition(node)) return `${add(node, 'true')} ? true : ${add(node, 'false')} ? false : (${body})`
    if (isOperand(node)) return `${add(node, 'left out')} ? ${isAnd(unwrapped(node).parent)} : (${body})`
    if (boundary) return `${add(node, boundary)} ? (${sides(node, boundary)}) : (${body})`
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      return `${add(node, 'not negated')} ? (${silently(node.operand)}) : (${body})`
    if (ts.isPropertyAccessExpression(node) && isCalled(node)) {
      const other = others.get(node.name.text)
      // An optional chain cannot be taken apart.
      if (other && !ts.isOptionalChain(node))
        return `${inside(node.expression, isLive)}[${add(node, other)} ? '${other}' : '${node.name.text}']`
    }
    return null
  }

  /** Both sides with another operator; what is inside stays as it was. */
  const sides = (node, operator) => `${silently(node.left)} ${operator} ${silently(node.right)}`
  const silently = (node) => node.getText()

  const text = write(tree, false)
  return { text, mutants }
}

const { SyntaxKind } = ts

const boundaries = {
  [SyntaxKind.LessThanToken]: '<=',
  [SyntaxKind.LessThanEqualsToken]: '<',
  [SyntaxKind.GreaterThanToken]: '>=',
  [SyntaxKind.GreaterThanEqualsToken]: '>',
  [SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [SyntaxKind.ExclamationEqualsEqualsToken]: '===',
}

/** `slice` with a function for its start takes everything, as if nothing were filtered. */
const others = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['filter', 'slice'],
])

const isCalled = (node) => ts.isCallExpression(node.parent) && node.parent.expression === node

const unwrapped = (node) => (ts.isParenthesizedExpression(node.parent) ? unwrapped(node.parent) : node)

function isCondition(node) {
  if (ts.isParenthesizedExpression(node)) return false
  const { parent } = unwrapped(node)
  return (
    (ts.isIfStatement(parent) && parent.expression === unwrapped(node)) ||
    (ts.isConditionalExpression(parent) && parent.condition === unwrapped(node))
  )
}

const isAnd = (node) =>
  ts.isParenthesizedExpression(node)
    ? isAnd(node.parent)
    : node.operatorToken.kind === SyntaxKind.AmpersandAmpersandToken

/** One of several conditions. */
function isOperand(node) {
  if (ts.isParenthesizedExpression(node)) return false
  const { parent } = unwrapped(node)
  const kinds = [SyntaxKind.AmpersandAmpersandToken, SyntaxKind.BarBarToken]
  return ts.isBinaryExpression(parent) && kinds.includes(parent.operatorToken.kind) && unwrapped(node).parent === parent
}

/** A call for its effect, such as noting a reason, or a throw. */
function isRemovable(node) {
  if (ts.isThrowStatement(node)) return true
  return (
    ts.isExpressionStatement(node) &&
    ts.isCallExpression(node.expression) &&
    node.expression.expression.kind !== SyntaxKind.SuperKeyword
  )
}
