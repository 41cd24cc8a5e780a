import { readWhole } from '../asn1/element'
import type { Identity } from '../test-authority/certificates'
import { signCms } from '../test-authority/cms'
import { tagged } from '../test-authority/der'
import { type SignWish, TestPdf } from '../test-authority/pdf-file'
import { type Animal, world } from './animal'

/** Ways to cut and sew a CMS encoding. */

export const signedWith = (wish: Partial<SignWish>) => () =>
  TestPdf.make().sign({ signer: world.company, certificates: [world.company, world.authority], ...wish }).bytes

/** Writes the part at the end of a path anew; a part is the place of a child, or the tag of one. */
function rebuilt(encoding: Uint8Array, path: readonly number[], change: (part: Buffer) => Uint8Array): Buffer {
  const [place, ...rest] = path
  if (place === undefined) return Buffer.from(change(Buffer.from(encoding)))
  const { tag, children } = readWhole(encoding)
  const at = place < 0 ? children.length + place : place
  return tagged(tag, ...children.map(({ bytes }, turn) => (turn === at ? rebuilt(bytes, rest, change) : bytes)))
}

export const more = (part: Buffer, ...parts: Buffer[]) => {
  const { tag, children } = readWhole(part)
  return tagged(tag, ...children.map(({ bytes }) => bytes), ...parts)
}

export const body = [1, 0]
export const signers = [...body, -1]
export const signer = [...signers, 0]

export const at =
  (path: readonly number[], change: (part: Buffer) => Uint8Array) =>
  (encoding: Buffer): Buffer =>
    rebuilt(encoding, path, change)

/** Another signature, of the same file or of something else; its SignerInfo. */
export const infoBy = (identity: Identity, content: Uint8Array) => {
  let info = Buffer.alloc(0)
  rebuilt(signCms({ signer: identity, content }), signer, (part) => {
    info = Buffer.from(part)
    return part
  })
  return info
}

export const flip = (part: Buffer, place = part.length - 1) => {
  const out = Buffer.from(part)
  out[place] = (out[place] ?? 0) ^ 1
  return out
}

export type Row = [name: string, bytes: Animal['bytes'], expect: Animal['expect'], because?: Animal['because']]

export const animalsOf = (rows: readonly Row[]): Animal[] =>
  rows.map(([name, bytes, expect, because = []]) => ({ name, bytes, expect, because }))
