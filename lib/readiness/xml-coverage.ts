import type { SignatureReport } from '@/lib/verifier/types'
import { idNames } from '@/lib/verifier/xml/references'
import { NamespaceScope } from '@/lib/verifier/xml/scope'
import { dsigNamespace } from '@/lib/verifier/xml/signature-syntax'
import { type XmlAttributeText, XmlPieces } from './xml-pieces'

/** What the verifier's report says of one signature of the file. */
export type JudgedSignature = Pick<SignatureReport, 'place' | 'verdict'>

/** Start tags by their order in the file, from 0: what sound signatures cover, and the signatures themselves. */
export type XmlCoverage = { targets: ReadonlySet<number>; signatures: ReadonlySet<number> }

type Signature = { order: number; place: string; uris: string[] }
type Role = 'signature' | 'info' | null
type Open = { name: string; local: string; role: Role; isInSignature: boolean; leave: () => void }

const nothing: XmlCoverage = { targets: new Set(), signatures: new Set() }
// The verifier reads nothing beyond these, so no signature there is sound.
const maxDepth = 256
const maxSignatures = 32

const sound: readonly string[] = ['accepted', 'weak', 'review']

const splitName = (name: string): [prefix: string, local: string] => {
  const colon = name.indexOf(':')
  return colon === -1 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)]
}

function declarationsIn(attributes: readonly XmlAttributeText[]) {
  const found = new Map<string, string>()
  for (const { name, value } of attributes) {
    const [prefix, local] = splitName(name)
    if (prefix === 'xmlns') found.set(local, value)
    else if (name === 'xmlns') found.set('', value)
  }
  return found
}

class Walk {
  readonly signatures: Signature[] = []
  /** The one element that has an ID; null for an ID of several. */
  readonly ids = new Map<string, number | null>()
  private readonly open: Open[] = []
  private readonly scope = new NamespaceScope()
  private count = 0
  private roots = 0

  get isWhole() {
    return this.open.length === 0 && this.roots === 1
  }

  /** False when the file is none that the verifier reads. */
  enter(name: string, attributes: readonly XmlAttributeText[], isEmpty: boolean): boolean {
    const order = this.count++
    const parent = this.open.at(-1)
    if (!parent && ++this.roots > 1) return false
    if (this.open.length >= maxDepth) return false
    const leave = this.scope.enter(declarationsIn(attributes))
    const [prefix, local] = splitName(name)
    const isOfSignature = this.scope.nameOf(prefix) === dsigNamespace
    const role = isOfSignature ? this.roleOf(local, order, parent, attributes) : null
    this.keepIds(order, attributes)
    const isInSignature = role === 'signature' || parent?.isInSignature === true
    if (isEmpty) leave()
    else this.open.push({ name, local, role, isInSignature, leave })
    return this.signatures.length <= maxSignatures
  }

  leave(name: string): boolean {
    const opened = this.open.pop()
    opened?.leave()
    return opened?.name === name
  }

  private roleOf(
    local: string,
    order: number,
    parent: Open | undefined,
    attributes: readonly XmlAttributeText[],
  ): Role {
    if (local === 'Signature' && !parent?.isInSignature) {
      const place = [...this.open.map((each) => each.local), local].join('/')
      this.signatures.push({ order, place, uris: [] })
      return 'signature'
    }
    if (local === 'SignedInfo' && parent?.role === 'signature') return 'info'
    const uri = attributes.find(({ name }) => name === 'URI')?.value
    if (local === 'Reference' && parent?.role === 'info' && uri !== undefined) this.signatures.at(-1)?.uris.push(uri)
    return null
  }

  private keepIds(order: number, attributes: readonly XmlAttributeText[]) {
    for (const { name, value } of attributes) {
      if (!idNames.includes(splitName(name)[1])) continue
      const known = this.ids.get(value)
      this.ids.set(value, known === undefined || known === order ? order : null)
    }
  }
}

/** Signatures that stand where the report has sound ones and no others. */
function soundOnes(signatures: readonly Signature[], judged: readonly JudgedSignature[]) {
  return signatures.filter(({ place }) => {
    const reports = judged.filter((each) => each.place === place)
    const isAll = reports.length === signatures.filter((each) => each.place === place).length
    return isAll && reports.every(({ verdict }) => sound.includes(verdict))
  })
}

/**
 * What is covered by the signatures that the verifier found sound: a file can write a reference anywhere and make a signature of
 * anything. `judged` is the report about these very bytes. Nothing is covered in a file that the verifier would not read.
 */
export function coverageOf(text: string, judged: readonly JudgedSignature[]): XmlCoverage {
  if (!judged.some(({ verdict }) => sound.includes(verdict))) return nothing
  const walk = new Walk()
  const pieces = new XmlPieces(text)
  for (const piece of pieces) {
    const goesOn =
      piece.kind === 'start'
        ? walk.enter(piece.name, piece.attributes, piece.isEmpty)
        : piece.kind === 'end'
          ? walk.leave(piece.name)
          : piece.kind !== 'declaration'
    if (!goesOn || pieces.isBroken) return nothing
  }
  if (!walk.isWhole) return nothing
  const uris = soundOnes(walk.signatures, judged).flatMap((each) => each.uris)
  const targets = uris.map((uri) => (uri === '' ? 0 : uri.startsWith('#') ? walk.ids.get(uri.slice(1)) : null))
  return {
    targets: new Set(targets.filter((each) => each !== null && each !== undefined)),
    signatures: new Set(walk.signatures.map(({ order }) => order)),
  }
}
