import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { merchantForTest } from '@/lib/auth/test-actors'
import { publicListingForTest } from '@/lib/catalog/test-public-listing'
import { db } from '@/lib/db/client'
import { orderEvidence } from './queries/evidence'
import { listPrintable } from './queries/printable'
import { orderProductPapers, orderStallCard } from './queries/product-papers'

const url = 'https://gian-hang.example'

async function shown(wish: Partial<Parameters<typeof publicListingForTest>[0]> = {}) {
  const { slug } = await publicListingForTest({ nameVi: 'Bát cơm gốm', priceVnd: 45_000, ...wish })
  const { id, merchantId } = await db.listing.findUniqueOrThrow({ where: { slug } })
  return { id, slug, merchantId, actor: merchantForTest(randomUUID(), merchantId) }
}

describe('things to print', () => {
  it('lead to the public page of the merchant’s own products and tell their price', async () => {
    const own = await shown()
    const order = await orderProductPapers(own.actor, 'shelf-A4', [own.id], 'vi', url)
    if (order?.kind !== 'shelf') throw new Error('a card')
    expect(order.products).toMatchObject([{ url: `${url}/listings/${own.slug}`, name: 'Bát cơm gốm', stars: 4 }])
    expect(order.products[0]?.price?.amount).toContain('45.000')
    expect(await orderStallCard(own.actor, 'stall-A5', 'vi', url)).toMatchObject({
      merchant: { products: [{ stars: 4 }] },
    })
  })

  it('never are another’s, nor of a page that shoppers cannot see', async () => {
    const own = await shown()
    const stranger = await shown()
    const paused = await shown({ later: ['PAUSED'] })
    expect(await orderProductPapers(stranger.actor, 'sheet-A4', [own.id, 'x'], 'vi', url)).toBeNull()
    expect(await orderProductPapers(paused.actor, 'sheet-A4', [paused.id], 'vi', url)).toBeNull()
    expect(await orderStallCard(paused.actor, 'stall-A4', 'vi', url)).toBeNull()
    expect((await listPrintable(stranger.actor)).map(({ id }) => id)).toEqual([stranger.id])
  })

  it('print no price of a drink with alcohol, from where a visit costs, and what the law asks of remedies', async () => {
    const printed = async (setNumber: number) => {
      const own = await shown({ setNumber, nameVi: `Sản phẩm bộ ${setNumber}` })
      const order = await orderProductPapers(own.actor, 'shelf-A6', [own.id], 'vi', url)
      if (order?.kind !== 'shelf') throw new Error('a card')
      return { ...order.products[0], scan: order.words.scan }
    }
    for (const alcohol of [14, 15]) {
      const card = await printed(alcohol)
      expect(card.price).toBeNull()
      expect(card.notices?.join()).toContain('18 tuổi')
      expect(JSON.stringify(card)).not.toContain('45.000')
    }
    const visit = await printed(26)
    expect([visit.price?.amount.startsWith('Giá từ'), visit.scan]).toEqual([
      true,
      'Quét mã để xem và\u00a0đặt\u00a0chỗ',
    ])
    expect((await printed(18)).notices?.join()).toContain('không phải là thuốc')
  })
})

describe('the evidence file', () => {
  it('tells when the page was shown, its reviews, the certificate and the solutions, for its own merchant only', async () => {
    const own = await shown({ later: ['PAUSED', 'RESUMED'] })
    const order = await orderEvidence(own.actor, own.id, 'vi', url)
    if (order?.kind !== 'dossier') throw new Error('a dossier')
    const [intervals, history, solutions, needs] = order.tables
    expect(intervals?.rows.at(-1)?.[1]).toBe('đến nay')
    expect(history?.rows.map(([, what]) => what)).toEqual(['Gửi thẩm định'])
    expect(solutions?.rows).toHaveLength(4)
    expect(needs?.rows.map(([, state]) => state)).toEqual(['Chưa có', 'Chưa có', 'Có một phần'])
    expect(order.facts.map(({ text }) => text)).toContain(`${url}/listings/${own.slug}`)
    expect(order.page?.name).toBe('Bát cơm gốm')
    const stranger = await shown()
    expect(await orderEvidence(stranger.actor, own.id, 'vi', url)).toBeNull()
    expect(await orderEvidence(own.actor, 'x', 'vi', url)).toBeNull()
  })

  it('has no page of a product that is not shown, and says so in its intervals', async () => {
    const own = await shown({ later: ['PAUSED'] })
    const order = await orderEvidence(own.actor, own.id, 'en', url)
    if (order?.kind !== 'dossier') throw new Error('a dossier')
    expect(order.page).toBeNull()
    expect(order.tables[0]?.rows.at(-1)?.[1]).not.toBe('now')
  })
})
