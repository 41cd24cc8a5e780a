import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Locale } from '@/lib/i18n/locales'
import { textFor } from '@/lib/i18n/translator'
import { parseArguments, type VerifyRequest } from '@/lib/verifier/command-line'
import { Finding } from '@/lib/verifier/ledger'
import { maxPdfBytes } from '@/lib/verifier/limits'
import { withoutPersonalIds } from '@/lib/verifier/report-privacy'
import { textOfReport } from '@/lib/verifier/report-text'
import { reportOfUnread } from '@/lib/verifier/unread-report'
import { VerifierPool } from '@/lib/verifier/verifier-pool'
import { reportOfTooLarge } from '@/lib/verifier/verify-file'
import { readStore, type TrustFile } from '@/lib/verifier/x509/trust-store'

// npm run verify -- contract.pdf invoice.xml --trust root.pem        (no database, no network)

/** npm runs this in the project's folder; paths are meant from where it was called. */
const located = (file: string) => path.resolve(process.env.INIT_CWD ?? process.cwd(), file)

/** A file as far as it can be verified; `bytes` null when it is larger, `sha256` empty when it was not read to its end. */
type ReadFile = { bytes: Buffer | null; start: Buffer; size: number; sha256: string }

const chunkBytes = 1024 * 1024
// A file of this size is no document, and what is no plain file may have no end at all.
const mostHashed = 1024 * chunkBytes

/** Reads a file whose size nobody has checked, and keeps no more of it than can be verified. */
function readDocument(file: string): ReadFile {
  const handle = openSync(located(file), 'r')
  try {
    const hash = createHash('sha256')
    const chunks: Buffer[] = []
    const state = fstatSync(handle)
    const most = state.isFile() && state.size <= mostHashed ? mostHashed : maxPdfBytes
    let size = 0
    for (;;) {
      const chunk = Buffer.alloc(chunkBytes)
      const read = chunk.subarray(0, readSync(handle, chunk))
      if (read.length === 0) break
      if (size > most) return { bytes: null, start: chunks[0] ?? chunk, size: Math.max(size, state.size), sha256: '' }
      hash.update(read)
      size += read.length
      if (size <= maxPdfBytes || chunks.length === 0) chunks.push(read)
    }
    const isWhole = size <= maxPdfBytes
    const start = chunks[0] ?? Buffer.alloc(0)
    return { bytes: isWhole ? Buffer.concat(chunks) : null, start, size, sha256: hash.digest('hex') }
  } finally {
    closeSync(handle)
  }
}

function isDocument(file: string): boolean {
  try {
    // What is no plain file gives its bytes only once.
    if (!statSync(located(file)).isFile()) return false
    const handle = openSync(located(file), 'r')
    const beginning = Buffer.alloc(1024)
    readSync(handle, beginning)
    closeSync(handle)
    const start = beginning.toString('latin1')
    return start.includes('%PDF-') || /^(?:\xef\xbb\xbf)?\s*</.test(start)
  } catch {
    return false
  }
}

const say = (locale: Locale, key: string, values?: Record<string, string>) =>
  textFor(locale, 'verifier', `command.${key}`, values) ?? key

function fail(text: string) {
  console.error(text)
  process.exitCode = 2
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : 'other')

function failToRead(locale: Locale, file: string, error: unknown) {
  const code = codeOf(error)
  const known = ['ENOENT', 'EISDIR', 'EACCES'].includes(code) ? code : 'other'
  fail(say(locale, `files.${known}`, { file, code }))
}

function readTrust({ trust: files, locale }: VerifyRequest): TrustFile[] | null {
  const trust = files.flatMap((file): TrustFile[] => {
    let bytes: Buffer
    try {
      bytes = readFileSync(located(file))
    } catch (error) {
      failToRead(locale, file, error)
      return []
    }
    try {
      const held = { bytes, purposes: null }
      readStore([held])
      return [held]
    } catch {
      fail(say(locale, 'no-trust-file', { file }))
      return []
    }
  })
  return trust.length === files.length ? trust : null
}

async function verifyAll({ files, asJson, locale, checkedAt }: VerifyRequest, trust: TrustFile[], pool: VerifierPool) {
  for (const file of files) {
    let read: ReadFile
    try {
      read = readDocument(file)
    } catch (error) {
      failToRead(locale, file, error)
      const unread = reportOfUnread('unknown', '', new Finding('file.access.failed', codeOf(error)))
      if (asJson) console.log(JSON.stringify({ file, ...unread }))
      continue
    }
    const { bytes, start, size, sha256 } = read
    const report = withoutPersonalIds(
      bytes
        ? await pool.verify({ bytes, trust, checkedAt: checkedAt ?? new Date() }, 'command')
        : reportOfTooLarge(start, size, sha256),
    )
    console.log(asJson ? JSON.stringify({ file, ...report }) : textOfReport(file, report, locale))
  }
}

// Whoever reads the reports may have read enough (`| head`).
process.stdout.on('error', () => process.exit())

const parsed = parseArguments(process.argv.slice(2), isDocument)
if (!parsed.ok) {
  const { problem, locale } = parsed
  if (!problem) console.log(say(locale, 'usage'))
  else fail(`${say(locale, `problems.${problem.key}`, problem.values)}\n\n${say(locale, 'usage')}`)
} else {
  const { request } = parsed
  const trust = readTrust(request)
  const pool = new VerifierPool()
  if (trust) await verifyAll(request, trust, pool)
  if (trust?.length === 0 && !request.asJson) console.error(say(request.locale, 'nobody-trusted'))
  await pool.close()
}
