import { beforeEach, describe, expect, it, vi } from 'vitest'
import { requireReviewing } from '@/lib/auth/guards'
import { adminForTest } from '@/lib/auth/test-actors'
import { emptyForm } from '@/lib/forms/form-state'
import { addToCollection, moveInCollection, removeFromCollection } from '../commands/arrange-collection'
import { createCollection, moveCollection, reviseCollection } from '../commands/edit-collection'
import {
  arrangeProductAction,
  createCollectionAction,
  moveCollectionAction,
  reviseCollectionAction,
} from './collections'

vi.mock('next/cache', () => ({ updateTag: vi.fn() }))
vi.mock('next/navigation', () => ({
  redirect: vi.fn((to: string) => {
    throw new Error(`to ${to}`)
  }),
}))
vi.mock('@/lib/auth/guards', () => ({ requireReviewing: vi.fn() }))
vi.mock('../commands/arrange-collection', () => ({
  addToCollection: vi.fn(),
  moveInCollection: vi.fn(),
  removeFromCollection: vi.fn(),
}))
vi.mock('../commands/edit-collection', () => ({
  createCollection: vi.fn(),
  moveCollection: vi.fn(),
  reviseCollection: vi.fn(),
}))

const id = '3f2a1b4c-5d6e-4f70-8a9b-0c1d2e3f4a5b'
const listingId = '4f2a1b4c-5d6e-4f70-8a9b-0c1d2e3f4a5b'
const commands = [
  addToCollection,
  moveInCollection,
  removeFromCollection,
  createCollection,
  moveCollection,
  reviseCollection,
]

function formOf(values: Record<string, string> = {}) {
  const form = new FormData()
  const whole = { locale: 'vi', id, nameVi: 'Quà Tết', introVi: 'Vài món quà.', from: '2026-12-01', ...values }
  for (const [name, value] of Object.entries(whole)) form.set(name, value)
  return form
}

const arrange = (step: string, query = '') => arrangeProductAction('vi', { collectionId: id, listingId }, step, query)
const actions = [
  () => createCollectionAction(emptyForm, formOf()),
  () => reviseCollectionAction(emptyForm, formOf()),
  () => moveCollectionAction('vi', id, 'up'),
  ...['add', 'remove', 'up', 'down'].map((step) => () => arrange(step)),
]

beforeEach(() => {
  vi.clearAllMocks()
  vi.mocked(requireReviewing).mockResolvedValue(adminForTest('a'))
})

describe('collections', () => {
  it.each(['nobody is sent to sign in', 'a merchant may not'])('%s, and nothing is written', async (why) => {
    vi.mocked(requireReviewing).mockRejectedValue(new Error(why))
    for (const action of actions) await expect(action()).rejects.toThrow(why)
    for (const command of commands) expect(command).not.toHaveBeenCalled()
  })
  it('keep what was typed when it cannot be taken, and go on when it is', async () => {
    const refused = await createCollectionAction(emptyForm, formOf({ until: '2020-01-01' }))
    expect(refused).toMatchObject({ ok: false, values: { nameVi: 'Quà Tết' } })
    expect(Object.keys(refused.errors ?? {})).toEqual(['until'])
    vi.mocked(createCollection).mockResolvedValue({ ok: true, id })
    await expect(actions[0]?.()).rejects.toThrow(`to /admin/collections/${id}?done=created`)
    vi.mocked(reviseCollection).mockResolvedValue({ ok: false, reason: 'unknown' })
    expect(await actions[1]?.()).toMatchObject({ ok: false, values: { introVi: 'Vài món quà.' } })
  })
  it('say why a product could not be added, where the search was', async () => {
    vi.mocked(addToCollection).mockResolvedValue({ ok: false, reason: 'already-there' })
    await expect(arrange('add', 'gốm')).rejects.toThrow(
      `to /admin/collections/${id}?q=g%E1%BB%91m&refused=already-there#find`,
    )
  })
  it('take no id that is none to the database', async () => {
    await expect(moveCollectionAction('vi', 'x', 'up')).rejects.toThrow('to /admin/collections?refused=unknown')
    const ids = { collectionId: id, listingId: "' OR 1=1" }
    await expect(arrangeProductAction('vi', ids, 'add', '')).rejects.toThrow('refused=unknown')
    for (const command of commands) expect(command).not.toHaveBeenCalled()
  })
})
