import { constants, inflateSync } from 'node:zlib'
import { Malformed } from '../ledger'
import { spend } from './effort'
import { Dictionary, Name, numberOf, type PdfObject, Reference, type Stream } from './objects'

const maxDecoded = 32 * 1024 * 1024

const only = (value: PdfObject): PdfObject => (Array.isArray(value) && value.length === 1 ? (value[0] ?? null) : value)

/** Some programs end the data without the check sum that RFC 1950 asks for; every reader takes it so. */
function inflate(bytes: Uint8Array): Uint8Array {
  const unpacked = unlessTooLarge(bytes)
  spend('unpackedByte', unpacked?.length ?? maxDecoded)
  if (!unpacked) throw new Malformed('a compressed stream cannot be read')
  return unpacked
}

function unlessTooLarge(bytes: Uint8Array): Uint8Array | null {
  try {
    return inflateSync(bytes, { maxOutputLength: maxDecoded, finishFlush: constants.Z_SYNC_FLUSH })
  } catch {
    return null
  }
}

/** 7.4.4.4: rows that say how they differ from what is left and above. */
function unpredict(bytes: Uint8Array, parameters: Dictionary): Uint8Array {
  const setting = (key: string, fallback: number) => numberOf(parameters.get(key)) ?? fallback
  const predictor = setting('Predictor', 1)
  if (predictor === 1) return bytes
  const pixel = Math.max(1, (setting('Colors', 1) * setting('BitsPerComponent', 8)) >> 3)
  const width = Math.ceil((setting('Colors', 1) * setting('BitsPerComponent', 8) * setting('Columns', 1)) / 8)
  if (predictor < 10 || !(width >= 1 && width <= 65_536)) throw new Malformed(`predictor ${predictor}`)
  const rows = Math.ceil(bytes.length / (width + 1))
  const out = new Uint8Array(rows * width)
  for (let row = 0; row < rows; row++) {
    const kind = bytes[row * (width + 1)] ?? 0
    for (let column = 0; column < width; column++) {
      const to = row * width + column
      const raw = bytes[row * (width + 1) + 1 + column] ?? 0
      const left = column >= pixel ? (out[to - pixel] ?? 0) : 0
      const above = row > 0 ? (out[to - width] ?? 0) : 0
      const corner = row > 0 && column >= pixel ? (out[to - width - pixel] ?? 0) : 0
      out[to] = raw + predicted(kind, left, above, corner)
    }
  }
  return out
}

function predicted(kind: number, left: number, above: number, corner: number): number {
  if (kind === 0) return 0
  if (kind === 1) return left
  if (kind === 2) return above
  if (kind === 3) return (left + above) >> 1
  if (kind !== 4) throw new Malformed(`predictor row ${kind}`)
  const [byLeft, byAbove, byCorner] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs)
  if ((byLeft ?? 0) <= (byAbove ?? 0) && (byLeft ?? 0) <= (byCorner ?? 0)) return left
  return (byAbove ?? 0) <= (byCorner ?? 0) ? above : corner
}

/** Settings that stand where they are used; those in objects of their own are not looked for. */
const isWritten = (parameters: PdfObject): parameters is Dictionary =>
  parameters instanceof Dictionary && ![...parameters.entries.values()].some((each) => each instanceof Reference)

/** The contents of a stream that carries structure: not filtered, or by Flate alone. Throws `Malformed` for other filters. */
export function decoded({ dictionary, bytes }: Stream): Uint8Array {
  const filter = only(dictionary.get('Filter'))
  if (filter === null || (Array.isArray(filter) && filter.length === 0)) return bytes
  if (!(filter instanceof Name) || filter.text !== 'FlateDecode')
    throw new Malformed('a structure stream with another filter')
  const parameters = only(dictionary.get('DecodeParms'))
  if (parameters !== null && !isWritten(parameters)) throw new Malformed('settings of a filter that stand elsewhere')
  const inflated = inflate(bytes)
  return parameters === null ? inflated : unpredict(inflated, parameters)
}
