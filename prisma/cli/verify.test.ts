import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { maxPdfBytes } from '@/lib/verifier/limits'
import { makeInvoice } from '@/lib/verifier/test-authority/invoice-file'
import { TestPdf } from '@/lib/verifier/test-authority/pdf-file'
import { checkedAt, world } from '@/lib/verifier/test-zoo/animal'

const program = path.resolve(import.meta.dirname, '../../scripts/verify.mjs')
const folder = mkdtempSync(path.join(tmpdir(), 'verify-'))
afterAll(() => rmSync(folder, { recursive: true }))

const { INIT_CWD: _, ...env } = process.env
const verify = (...args: string[]) =>
  spawnSync(process.execPath, [program, ...args], { cwd: folder, env, encoding: 'utf8' })
const put = (name: string, bytes: string | Uint8Array) => writeFileSync(path.join(folder, name), bytes)

put('root.der', world.root.der)
put('government.der', world.governmentRoot.der)
put(
  'contract.pdf',
  TestPdf.make().sign({ signer: world.company, certificates: [world.company, world.authority] }).bytes,
)
put('invoice.xml', makeInvoice({ world }))
put('large.pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(maxPdfBytes)]))
put('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47]))
mkdirSync(path.join(folder, 'a-folder'))

// Each run starts a program of its own, which takes its time on a busy machine.
describe('npm run verify', { timeout: 60_000 }, () => {
  it('prints one line of JSON a file and nothing else, and ends well whatever the verdicts are', () => {
    const files = ['contract.pdf', 'invoice.xml', 'large.pdf', 'picture.png']
    const at = checkedAt.toISOString()
    const { stdout, stderr, status } = verify('--json', ...files, '--trust', 'root.der', 'government.der', '--at', at)
    expect([status, stderr]).toEqual([0, ''])
    const said = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(said.map(({ file, kind, verdict }) => [file, kind, verdict])).toEqual([
      ['contract.pdf', 'pdf', 'accepted'],
      ['invoice.xml', 'invoice', 'accepted'],
      ['large.pdf', 'pdf', 'unsupported'],
      ['picture.png', 'unknown', 'unsupported'],
    ])
    expect(said[2].sha256).toMatch(/^[0-9a-f]{64}$/)
  })
  it('says in the reader’s language what it cannot open, and goes on', () => {
    const { stdout, stderr, status } = verify('none.pdf', 'a-folder', 'contract.pdf')
    expect(status).toBe(2)
    expect(stderr).toBe(
      'none.pdf: không tìm thấy tệp này.\na-folder: đây là thư mục, không phải tệp.\nChưa cho biết gốc tin cậy nào (--trust), nên mọi chứng thư đều là chưa tin cậy.\n',
    )
    expect(stdout).toContain('CHƯA TIN CẬY')
  })
  it('ends when nobody reads on', () => {
    // More than a pipe holds, so that writing fails while there is still something to say.
    const files = Array.from({ length: 60 }, () => 'contract.pdf').join(' ')
    const { stdout, status, signal } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${program}" --json ${files} --trust root.der 2>&1 | head -n 1`],
      { cwd: folder, env, encoding: 'utf8', timeout: 30_000 },
    )
    expect([status, signal]).toEqual([0, null])
    expect(JSON.parse(stdout).verdict).toBe('accepted')
  })
  it('explains its use, asked or not, and which anchors it cannot read', () => {
    const asked = verify('--help', '--lang', 'en')
    expect([asked.status, asked.stderr]).toEqual([0, ''])
    expect(asked.stdout).toMatch(/^Usage: npm run verify/)
    const wrong = verify('--lang', 'en', '--force')
    expect([wrong.status, wrong.stdout]).toEqual([2, ''])
    expect(wrong.stderr).toMatch(/^There is no option --force\.\n\nUsage: npm run verify/)
    const untrusted = verify('contract.pdf', '--trust', 'picture.png')
    expect([untrusted.status, untrusted.stdout]).toEqual([2, ''])
    expect(untrusted.stderr).toContain('--trust picture.png: trong tệp không có chứng thư')
  })
})
