import { describe, expect, it } from 'vitest'
import { NamespaceScope } from './scope'

describe('namespaces in force', () => {
  it('come with an element and go with it', () => {
    const scope = new NamespaceScope([['p', 'urn:p']])
    const leaveOuter = scope.enter(
      new Map([
        ['', 'urn:a'],
        ['p', 'urn:q'],
      ]),
    )
    const leaveInner = scope.enter(new Map([['', '']]))
    expect([scope.nameOf(''), scope.nameOf('p'), scope.nameOf('x')]).toEqual(['', 'urn:q', undefined])
    leaveInner()
    expect(scope.nameOf('')).toBe('urn:a')
    leaveOuter()
    expect([...scope.prefixes]).toEqual(['p'])
    expect(scope.nameOf('p')).toBe('urn:p')
  })
  it('stay as they are with an element that declares nothing', () => {
    const scope = new NamespaceScope([['', 'urn:a']])
    scope.enter(new Map())()
    expect([...scope.prefixes]).toEqual([''])
  })
})
