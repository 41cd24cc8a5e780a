import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lockGaps } from './steps/lock-gaps.mjs'

const lock = (packages: Record<string, unknown>) => ({ packages })
const platforms = { '@x/linux': '1.0.0', '@x/win': '1.0.0' }

describe('optional packages named by the lock', () => {
  it('are all there', () => {
    const packages = {
      '': {},
      'node_modules/x': { optionalDependencies: platforms },
      'node_modules/@x/linux': { version: '1.0.0' },
      'node_modules/@x/win': { version: '1.0.0' },
    }
    expect(lockGaps(lock(packages))).toEqual([])
  })

  it('may lie beside the package that names them', () => {
    const packages = {
      'node_modules/a/node_modules/x': { optionalDependencies: { '@x/linux': '1.0.0' } },
      'node_modules/a/node_modules/@x/linux': { version: '1.0.0' },
    }
    expect(lockGaps(lock(packages))).toEqual([])
  })

  it('must have the version that is named', () => {
    const packages = {
      'node_modules/x': { optionalDependencies: { '@x/linux': '1.0.0' } },
      'node_modules/@x/linux': { version: '2.0.0' },
    }
    expect(lockGaps(lock(packages))).toEqual([{ by: 'node_modules/x', name: '@x/linux@1.0.0' }])
  })

  it('are reported one by one, whichever are left out', () => {
    const names = ['@x/a', '@x/b', '@x/c', '@x/d']
    fc.assert(
      fc.property(fc.subarray(names), (kept) => {
        const packages = {
          'node_modules/x': { optionalDependencies: Object.fromEntries(names.map((name) => [name, '1.0.0'])) },
          ...Object.fromEntries(kept.map((name) => [`node_modules/${name}`, { version: '1.0.0' }])),
        }
        const missing = names.filter((name) => !kept.includes(name)).map((name) => `${name}@1.0.0`)
        expect(lockGaps(lock(packages)).map((gap: { name: string }) => gap.name)).toEqual(missing)
      }),
    )
  })
})
