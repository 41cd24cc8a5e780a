import { describe, expect, it, vi } from 'vitest'
import { viewerPage } from '@/lib/files/pdf-viewer'
import { GET } from './[file]/route'

vi.mock('@/components/readiness/pdf-frame.ts?bundled', () => ({ default: 'frame()' }))

const get = (file: string) => GET(new Request('http://booth.example/'), { params: Promise.resolve({ file }) })

describe('the frame that strangers’ PDF files are drawn in', () => {
  it('has no origin, no network but its own scripts, and only our pages around it', async () => {
    const answer = await get('frame')
    const policy = answer.headers.get('content-security-policy') ?? ''
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]))
    expect(rules.get('sandbox')).toBe('allow-scripts')
    expect(rules.get('default-src')).toBe("'none'")
    expect(rules.get('script-src')).toBe("'self'")
    expect(rules.get('frame-ancestors')).toBe("'self'")
    expect(rules.has('connect-src')).toBe(false)
    expect(await answer.text()).toBe(viewerPage)
    expect(viewerPage).not.toMatch(/https?:/)
  })
  it('gives pdf.js as it was published, and nothing else of this machine', async () => {
    for (const file of ['pdf.min.mjs', 'pdf.worker.min.mjs', 'openjpeg_nowasm_fallback.js']) {
      const answer = await get(file)
      expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
      expect((await answer.text()).length).toBeGreaterThan(100_000)
    }
    for (const file of ['package.json', '../package.json', 'constructor', ''])
      expect((await get(file)).status).toBe(404)
  })
})
