import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import path from 'node:path'
import { parseArguments, usage, type VerifyRequest } from '@/lib/verifier/command-line'
import { withoutPersonalIds } from '@/lib/verifier/report-privacy'
import { textOfReport } from '@/lib/verifier/report-text'
import { VerifierPool } from '@/lib/verifier/verifier-pool'
import { readStore, type TrustFile } from '@/lib/verifier/x509/trust-store'

// npm run verify -- contract.pdf invoice.xml --trust root.pem        (no database, no network)

/** npm runs this in the project's folder; paths are meant from where it was called. */
const located = (file: string) => path.resolve(process.env.INIT_CWD ?? process.cwd(), file)

function isDocument(file: string): boolean {
  try {
    const start = Buffer.alloc(1024)
    const handle = openSync(located(file), 'r')
    readSync(handle, start, 0, start.length, 0)
    closeSync(handle)
    const text = start.toString('latin1')
    return text.includes('%PDF-') || /^(?:\xef\xbb\xbf)?\s*</.test(text)
  } catch {
    return false
  }
}

function fail(problem: string) {
  console.error(`${problem}\n\n${usage}`)
  process.exitCode = 2
}

function readTrust(files: readonly string[]): TrustFile[] | null {
  const trust = files.flatMap((file): TrustFile[] => {
    try {
      const held = { bytes: readFileSync(located(file)), purposes: null }
      readStore([held])
      return [held]
    } catch (error) {
      fail(`--trust ${file}: ${error instanceof Error ? error.message : error}`)
      return []
    }
  })
  return trust.length === files.length ? trust : null
}

async function verifyAll({ files, asJson, locale, checkedAt }: VerifyRequest, trust: TrustFile[], pool: VerifierPool) {
  for (const file of files) {
    let bytes: Buffer
    try {
      bytes = readFileSync(located(file))
    } catch (error) {
      fail(`${file}: ${error instanceof Error ? error.message : error}`)
      continue
    }
    const report = withoutPersonalIds(
      await pool.verify({ bytes, trust, checkedAt: checkedAt ?? new Date() }, 'command'),
    )
    console.log(asJson ? JSON.stringify({ file, ...report }) : textOfReport(file, report, locale))
  }
}

const parsed = parseArguments(process.argv.slice(2), isDocument)
if (!parsed.ok) fail(parsed.problem)
else {
  const trust = readTrust(parsed.request.trust)
  const pool = new VerifierPool()
  if (trust) await verifyAll(parsed.request, trust, pool)
  await pool.close()
}
