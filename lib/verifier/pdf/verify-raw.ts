import { verifyDetached } from '../cms/detached-signature'
import { Ledger } from '../ledger'
import { reportOfSignature } from '../signature-report'
import type { Grounds } from '../time/timestamp-token'
import type { SignatureReport } from '../types'
import { isDetached, rawContents, rawRanges } from './raw-ranges'

const maxSignatures = 8

/**
 * What can be said of the signatures of a file whose structure cannot be read: whether the bytes that each claims are there and
 * are the signed ones. It can prove that a file was changed, never that it is sound.
 */
export function verifyRaw(bytes: Uint8Array, grounds: Grounds): SignatureReport[] {
  return rawRanges(bytes, maxSignatures).flatMap((range, place) => {
    const ledger = new Ledger()
    const { before, after, end } = range
    const encoding = after <= end && end <= bytes.length ? rawContents(bytes, range) : null
    if (end > bytes.length) ledger.find('pdf.byte-range.beyond-end', `${end} > ${bytes.length}`)
    else if (before >= after || !encoding) ledger.find('pdf.byte-range.gap', `${before}–${after}`)
    else if (!isDetached(encoding)) return []
    ledger.find('pdf.structure.unreadable')
    const facts =
      encoding &&
      verifyDetached(
        {
          encoding,
          content: [bytes.subarray(0, before), bytes.subarray(after, end)],
          mustNameCertificate: false,
          claimedAt: null,
          provedAt: [],
          grounds,
        },
        ledger,
      )
    return [reportOfSignature({ kind: 'signature', place: `#${place + 1}`, format: 'cms', level: null }, facts, ledger)]
  })
}
