import { describe, expect, it } from 'vitest'
import type { InvoiceWish } from '../test-authority/invoice-file'
import { checkedAt, world } from '../test-zoo/animal'
import { after, cashRegister, change, invoice, registerCode, trust } from '../test-zoo/invoice-papers'
import { verifyFile } from '../verify-file'
import { readStore } from '../x509/trust-store'

const reportOn = (wish: Omit<InvoiceWish, 'world'> = {}, trusted = trust) =>
  verifyFile(
    Buffer.from(invoice(wish)()),
    readStore(trusted.map(({ der }) => ({ bytes: der, purposes: null }))),
    checkedAt,
  )
const held = (...args: Parameters<typeof reportOn>) =>
  reportOn(...args)
    .checks.filter(({ holds }) => holds)
    .map(({ check }) => check)

describe('what an invoice proves', () => {
  it('is that its seller signed, and its code, when both signatures hold and are trusted', () => {
    expect(held()).toEqual(expect.arrayContaining(['invoice.seller', 'invoice.code']))
    expect(reportOn().invoice).toMatchObject({ isCodeProved: true, readFrom: 'seller' })
  })
  it('is an invoice that stands alone or in its own envelope', () => {
    expect(reportOn().kind).toBe('invoice')
    const inside = (name: string, inner: string) => reportOn({ after: () => `<${name}>${inner}</${name}>` }).kind
    expect(inside('TDiep', '<DLieu><HDon/></DLieu>')).toBe('invoice')
    expect(inside('TDiep', '<DLieu/>')).toBe('xml')
    expect(inside('Khac', '<HDon/>')).toBe('xml')
  })
  it('is nothing when a price was changed', () => {
    const wish = after('250000', '950000')
    expect(held(wish)).not.toContain('invoice.seller')
    expect(held(wish)).not.toContain('invoice.code')
    expect(reportOn(wish).invoice).toMatchObject({ isCodeProved: false, readFrom: 'unsigned' })
    expect(reportOn(wish).reasons).toContain('invoice.code.unproved')
  })
  it('is no seller whose certificate nobody knows', () => {
    expect(held({}, [world.governmentRoot])).not.toContain('invoice.seller')
    expect(held({}, [world.governmentRoot])).toContain('invoice.code')
  })
  it('is no code by an authority that nobody knows', () => {
    expect(held({}, [world.root])).not.toContain('invoice.code')
    expect(held({}, [world.root])).toContain('invoice.seller')
    expect(reportOn({}, [world.root]).invoice?.isCodeProved).toBe(false)
  })
  it('is no code that the seller signed in place of the authority', () => {
    const anchors = [world.root, world.authority]
    expect(held({ authority: 'company' }, anchors)).not.toContain('invoice.code')
    expect(reportOn({ authority: 'company' }, anchors).invoice?.isCodeProved).toBe(false)
    // Without a seller's signature to compare it with, the tax code in the certificate tells.
    expect(reportOn({ authority: 'company', seller: false }, anchors).reasons).toContain('invoice.code.unproved')
  })
  it('asks for no code where the symbol asks for none', () => {
    expect(held({ ...change('C26TAA', 'K26TAA'), code: null, authority: false })).toContain('invoice.code')
    expect(held({ ...change('C26TAA', 'K26TAA'), authority: false })).not.toContain('invoice.code')
    expect(held({ ...cashRegister, code: registerCode, authority: false })).toContain('invoice.code')
  })
})
