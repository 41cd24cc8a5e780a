import { type InvoiceWish, makeInvoice } from '../test-authority/invoice-file'
import { type Animal, world } from './animal'

export const trust = [world.root, world.governmentRoot]
export const invoice =
  (wish: Omit<InvoiceWish, 'world'> = {}) =>
  () =>
    makeInvoice({ world, ...wish })

export const change = (from: string, to: string) => ({
  change: (data: string) => {
    if (!data.includes(from)) throw new Error(`cannot find ${from}`)
    return data.replace(from, to)
  },
})
export const after = (from: string, to: string) => ({ after: change(from, to).change })

export const cashRegister = change('C26TAA', 'C26MAA')
export const registerCode = 'M1-26-ABCDE-00000000017'
export const household = (data: string) => data.replace('<MST>0101234565</MST>', '<MST>001099012356</MST>')
export const evilData = '<DLHDon Id="other"><TTChung><SHDon>99</SHDon></TTChung></DLHDon>'

/** An invoice as wished, and what must be said of it. */
export type InvoiceAnimal = Omit<Animal, 'bytes'> & { wish?: Omit<InvoiceWish, 'world'> }

export const asAnimals = (animals: readonly InvoiceAnimal[]): Animal[] =>
  animals.map(({ wish, ...animal }) => ({ trust, ...animal, bytes: invoice(wish) }))
